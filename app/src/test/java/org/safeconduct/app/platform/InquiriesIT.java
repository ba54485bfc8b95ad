package org.safeconduct.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowMapper;

/// Questions that need no table.
@AppTest
class InquiriesIT {
    private static final RowMapper<String> WORD = (row, _) -> row.getString("word");

    @Autowired
    private Inquiries inquiries;

    private final Inquiry inquiry = new Inquiry();

    @Test
    void each_question_has_its_own_answer() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var words = inquiry.ask("select word from (values ('b'), ('a')) v (word) order by word", WORD);
        var none = inquiry.ask("select id::text as word from unnest(?) id where false", Set.of(one), WORD);
        var byCase =
                inquiry.askByCase("select id as case_id, id::text as word from unnest(?) id", Set.of(one, other), WORD);
        inquiries.run(inquiry);
        assertThat(words.get()).containsExactly("a", "b");
        assertThat(none.get()).isEmpty();
        assertThat(byCase.get()).isEqualTo(Map.of(one, List.of(one.toString()), other, List.of(other.toString())));
    }

    @Test
    void the_database_knows_who_asks() {
        var member = UUID.randomUUID();
        var answer = Actor.as(
                member, () -> inquiries.answer(inquiry -> inquiry.ask("select current_member()::text as word", WORD)));
        assertThat(answer).containsExactly(member.toString());
    }

    @Test
    void there_is_no_answer_before_somebody_asked() {
        var early = inquiry.ask("select 'a' as word", WORD);
        assertThatThrownBy(early::get).isInstanceOf(IllegalStateException.class);
    }
}
