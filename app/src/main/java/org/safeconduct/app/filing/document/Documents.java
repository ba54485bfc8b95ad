package org.safeconduct.app.filing.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.packet.filing.DocumentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The documents of cases.
@Repository
@Transactional
public class Documents {
    private static final String SELECT = """
            select d.*, i.object_id, o.bytes from document d join evidence_item i on i.id = d.item_id
            join evidence_object o on o.id = i.object_id where d.case_id = ?""";

    private final JdbcClient sql;
    private final Journal journal;

    Documents(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Adds an item under the name of its file, or one like it where that is taken.
    public Document add(UUID caseId, Item item, Description description) {
        var id = sql.sql("""
                        insert into document (case_id, name, item_id, language)
                        values (?, ?, ?, ?) returning id""")
                .params(caseId, FileName.of(item.name()).freeAmong(names(caseId)), item.id())
                .param(description.language())
                .query(UUID.class)
                .single();
        journal.enter(DocumentAct.DOCUMENT_ADDED, caseId, id);
        write(caseId, id, description);
        return document(caseId, id);
    }

    /// In the order in which they came.
    public List<Document> list(UUID caseId) {
        return sql.sql(SELECT + " order by d.id")
                .param(caseId)
                .query(Documents::read)
                .list();
    }

    public Optional<Document> find(UUID caseId, UUID id) {
        return sql.sql(SELECT + " and d.id = ?")
                .params(caseId, id)
                .query(Documents::read)
                .optional();
    }

    public Document document(UUID caseId, UUID id) {
        return sql.sql(SELECT + " and d.id = ?")
                .params(caseId, id)
                .query(Documents::read)
                .single();
    }

    /// Changes what is known of a document.
    ///
    /// @param version the one that the change was made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Description description, int version) {
        int changed = sql.sql("update document set version = version + 1 where case_id = ? and id = ? and version = ?")
                .params(caseId, id, version)
                .update();
        if (changed == 0) {
            return false;
        }
        write(caseId, id, description);
        journal.enter(DocumentAct.DOCUMENT_CHANGED, caseId, id);
        return true;
    }

    /// Takes a document out of its case, when nothing refers to it. Its bytes stay with what was filed.
    ///
    /// @return false when a filing, another document or a certificate needs it
    public boolean remove(UUID caseId, UUID id) {
        int removed = sql.sql("""
                        delete from document d where case_id = ? and id = ?
                        and not exists (select from exhibit_document where document_id = d.id)
                        and not exists (select from document where translation = d.id)
                        and not exists (select from certificate where file = d.id)
                        and not exists (select from filing where motion_paper = d.id)
                        and not exists (select from filing_form where filled = d.id)
                        and not exists (select from submission where receipt_file = d.id)""").params(caseId, id).update();
        if (removed == 1) {
            journal.enter(DocumentAct.DOCUMENT_REMOVED, caseId, id);
        }
        return removed == 1;
    }

    /// Notes how many pages reading it gave.
    public void noteRead(UUID caseId, UUID id, int pages) {
        sql.sql("update document set pages = ?, refusal = null where case_id = ? and id = ?")
                .params(pages, caseId, id)
                .update();
    }

    public void noteRefused(UUID caseId, UUID id, String words) {
        sql.sql("update document set pages = null, refusal = ? where case_id = ? and id = ?")
                .params(words, caseId, id)
                .update();
    }

    private List<String> names(UUID caseId) {
        return sql.sql("select name from document where case_id = ?")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private void write(UUID caseId, UUID id, Description its) {
        sql.sql("""
                        update document set title = ?, kind = ?, date = ?, source = ?, url = ?, language = ?, certified = ?,
                            signer = ?, is_signed = ?, signed_on = ?, made_without_english = ?,
                            translation = ?, certificate = ?, interpretation = ?
                        where case_id = ? and id = ?""")
                .param(its.title())
                .param(its.kind().name())
                .param(its.date())
                .param(its.source())
                .param(its.url())
                .param(its.language())
                .param(its.certified())
                .param(its.signer())
                .param(its.isSigned())
                .param(its.signedOn())
                .param(its.madeWithoutEnglish())
                .param(its.translation())
                .param(its.certificate())
                .param(its.interpretation())
                .params(caseId, id)
                .update();
        // What was checked before this change is out of date.
        sql.sql("update filing set revision = revision + 1 where case_id = ?")
                .param(caseId)
                .update();
    }

    private static Document read(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("item_id", UUID.class),
                row.getObject("object_id", UUID.class),
                row.getLong("bytes"),
                row.getObject("pages", Integer.class),
                row.getString("refusal"),
                new Description(
                        row.getString("title"),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("date"),
                        row.getString("source"),
                        row.getString("url"),
                        row.getString("language"),
                        row.getBoolean("certified"),
                        row.getString("signer"),
                        row.getBoolean("is_signed"),
                        row.getObject("signed_on", java.time.LocalDate.class),
                        row.getBoolean("made_without_english"),
                        row.getObject("translation", UUID.class),
                        row.getObject("certificate", UUID.class),
                        row.getObject("interpretation", UUID.class)),
                row.getInt("version"));
    }
}
