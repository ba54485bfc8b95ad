package org.safeconduct.chronology.edtf;

import java.math.BigInteger;
import java.util.stream.IntStream;

/// A year of four digits, unknown ones among them, or one that needs more; before the year 0 too.
sealed interface Year {
    /// The years it may be; none where the calendar of Java does not go so far.
    IntStream candidates(Way way);

    /// Four digits, the plain way to write a year.
    record Plain(Mask mask, boolean negative) implements Year {
        @Override
        public IntStream candidates(Way way) {
            return negative ? mask.among(1, 9999, way.back()).map(year -> -year) : mask.among(0, 9999, way);
        }
    }

    /// Any years between two, such as those of an estimate.
    record Span(BigInteger first, BigInteger last) implements Year {
        private static final BigInteger MOST = BigInteger.valueOf(java.time.Year.MAX_VALUE);

        @Override
        public IntStream candidates(Way way) {
            return first.abs().max(last.abs()).compareTo(MOST) > 0
                    ? IntStream.empty()
                    : way.range(first.intValueExact(), last.intValueExact());
        }

        /// The years that begin with the same digits.
        ///
        /// @param digits how many of them are known
        static Span around(BigInteger year, int digits) {
            var spread = BigInteger.TEN.pow(Math.max(0, year.abs().toString().length() - digits));
            var first = year.abs().divide(spread).multiply(spread);
            var last = first.add(spread).subtract(BigInteger.ONE);
            return year.signum() < 0 ? new Span(last.negate(), first.negate()) : new Span(first, last);
        }
    }
}
