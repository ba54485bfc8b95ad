package org.safeconduct.app.custody.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;

class TransferLawTest {
    private final List<Point> points = new TransferLaw().list();

    @Test
    void a_point_is_there_once() {
        assertThat(points).extracting(Point::id).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_that_a_point_names_exists() {
        var ids = Rulebook.packaged().list().stream().map(Rule::id).toList();
        assertThat(points.stream().flatMap(point -> point.rules().stream()))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void there_is_a_point_about_everything_that_a_transfer_touches() {
        assertThat(points).extracting(Point::about).contains(Point.About.values());
    }

    @Test
    void the_points_stand_in_the_order_of_what_they_are_about() {
        assertThat(points).extracting(Point::about).isSorted();
    }
}
