package org.safeconduct.chronology.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.chronology.edtf.Bounds;

/// What comes of laying statements side by side.
///
/// @param conflicts the impossible ones first. Of each conflict the statement that came last in the list is then left
///                  out, so that the next one is looked for among the rest
/// @param starts    when each event can have begun, by all that was left in
/// @param ends      when each event can have ended
public record Verdict(List<Conflict> conflicts, Map<String, Bounds> starts, Map<String, Bounds> ends) {
    public static Verdict of(List<Statement> statements) {
        var network = new Network(statements);
        var conflicts = new ArrayList<Conflict>();
        for (var severity : Conflict.Severity.values()) {
            for (var found = network.conflict(severity); found.isPresent(); found = network.conflict(severity)) {
                conflicts.add(found.get());
            }
        }
        return new Verdict(conflicts, network.bounds(Network::start), network.bounds(Network::end));
    }
}
