package org.safeconduct.law.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// A YAML text as a tree, with the spot where each value (or the name in front of it) begins.
///
/// @param problems what YAML itself forbids or we refuse to follow; when not empty the tree is incomplete
record YamlDocument(JsonNode root, Map<Trail, Spot> spots, List<Problem> problems) {

    Spot spot(Trail trail) {
        return spots.getOrDefault(trail, Spot.TOP);
    }

    Problem problem(Trail trail, String words) {
        return problem(trail, spot(trail), words);
    }

    static Problem problem(Trail trail, Spot spot, String words) {
        return new Problem(spot.line(), spot.column(), trail.words(), words);
    }
}
