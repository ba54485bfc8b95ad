package org.safeconduct.app.lost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An item as its table has it.
final class ItemRow {
    static final String COLUMNS = """
            kind, name, make, model, imei, serial, sim, colour, marks,
            taken, taken_words, taker, taker_words, place, receipt, receipt_number, witnesses, told_by""";

    static final String PLACES = "?, ".repeat(17) + "?";

    private ItemRow() {}

    static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Thing thing, Taking taking) {
        return statement
                .param(thing.kind().name())
                .param(thing.name())
                .param(thing.make())
                .param(thing.model())
                .param(Optional.ofNullable(thing.imei()).map(Imei::digits).orElse(null))
                .param(thing.serial())
                .param(thing.sim())
                .param(thing.colour())
                .param(thing.marks())
                .param(taking.edtf())
                .param(taking.words())
                .param(taking.taker().name())
                .param(taking.takerWords())
                .param(taking.place())
                .param(taking.receipt().name())
                .param(taking.receiptNumber())
                .param(taking.witnesses())
                .param(taking.toldBy());
    }

    static Item read(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                thing(row),
                taking(row),
                Item.State.valueOf(row.getString("state")),
                row.getString("playbook"),
                row.getInt("version"));
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(
                Thing.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("make"),
                row.getString("model"),
                Optional.ofNullable(row.getString("imei")).map(Imei::new).orElse(null),
                row.getString("serial"),
                row.getString("sim"),
                row.getString("colour"),
                row.getString("marks"));
    }

    private static Taking taking(ResultSet row) throws SQLException {
        return new Taking(
                row.getString("taken"),
                row.getString("taken_words"),
                Taking.Taker.valueOf(row.getString("taker")),
                row.getString("taker_words"),
                row.getString("place"),
                Taking.Receipt.valueOf(row.getString("receipt")),
                row.getString("receipt_number"),
                row.getString("witnesses"),
                row.getString("told_by"));
    }
}
