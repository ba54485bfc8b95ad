package org.safeconduct.packet.splice.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {
    @Test
    void applies_the_first_map_first() {
        var map = Matrix.scale(2).then(Matrix.move(10, 0));

        assertThat(map.x(3, 4)).isEqualTo(16);
        assertThat(map.y(3, 4)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1", "-3.5, 17", "1000, -1000"})
    void undoes_itself(double x, double y) {
        var map =
                Matrix.scale(0.37).then(Matrix.turn(1)).then(Matrix.move(-5, 8)).then(new Matrix(0, -1, 1, 0, 3, 4));
        var back = map.then(map.inverse());

        assertThat(back.x(x, y)).isCloseTo(x, within(1e-9));
        assertThat(back.y(x, y)).isCloseTo(y, within(1e-9));
    }

    @Test
    void turns_against_the_clock() {
        var quarter = Matrix.turn(Math.PI / 2);

        assertThat(quarter.x(1, 0)).isCloseTo(0, within(1e-9));
        assertThat(quarter.y(1, 0)).isCloseTo(1, within(1e-9));
    }

    @Test
    void knows_when_it_changes_nothing() {
        assertThat(Matrix.IDENTITY.isIdentity()).isTrue();
        assertThat(Matrix.move(0, 0).isIdentity()).isTrue();
        assertThat(Matrix.move(0, 1).isIdentity()).isFalse();
    }

    @Test
    void puts_an_upright_box_around_a_turned_one() {
        var box = new Box(0, 0, 2, 1).map(Matrix.turn(Math.PI / 2));

        assertThat(box.width()).isCloseTo(1, within(1e-9));
        assertThat(box.height()).isCloseTo(2, within(1e-9));
        assertThat(box.left()).isCloseTo(-1, within(1e-9));
    }

    @Test
    void puts_the_corners_of_a_box_in_order() {
        assertThat(Box.of(10, 20, 0, 5)).isEqualTo(new Box(0, 5, 10, 20));
        assertThat(Box.of(1, 1, 1, 5).isEmpty()).isTrue();
        assertThat(new Box(0, 0, Double.NaN, 5).isEmpty()).isTrue();
    }
}
