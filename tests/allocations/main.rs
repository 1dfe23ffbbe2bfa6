//! What reading allocates: the strings, the boxes and the vectors of the result, and nothing beside.
//!
//! The counter stands in for the allocator of this program alone, and counts each thread for itself. A vector that gets its items one by one
//! allocates anew whenever it doubles, and so do vectors here: what they outgrew is counted too.

#[path = "../../benches/run_time/page.rs"]
#[allow(dead_code, reason = "benchmarks take the other pages")]
mod page;

use allocation_counter::{AllocationInfo, measure};
use odata_core::Value;
use odata_core::industry_data::{
    AnyRun, OutgoingFlowRun, OutgoingFlowRunPatch, PublicErrorDetail, RunGroup,
};
use odata_core::json;

/// What is read, and the allocations on the way.
fn read<T: Value>(text: &str) -> (T, AllocationInfo) {
    let mut value = None;
    let allocations = measure(|| value = Some(json::from_slice(text.as_bytes()).unwrap()));
    (value.unwrap(), allocations)
}

/// The strings, the boxes and the vectors with items that a value is made of: a clone allocates each of them once.
fn parts_of(value: &impl Clone) -> u64 {
    let mut clone = None;
    let allocations = measure(|| clone = Some(value.clone()));
    assert_eq!(allocations.count_current, allocations.count_total as i64);
    allocations.count_total
}

/// How often a vector of so many items has doubled.
fn doublings<T>(length: usize) -> u64 {
    let mut allocations = 0;
    let mut capacity = 0;
    let mut vector = Vec::<T>::new();
    while vector.capacity() < length {
        vector.reserve(capacity + 1);
        capacity = vector.capacity();
        allocations += 1;
    }
    allocations - 1
}

/// Reads a text in which nothing is escaped, and holds what that allocates against what the result is made of.
#[track_caller]
fn allocates_its_parts<T: Value + Clone>(text: &str, outgrown: u64) -> u64 {
    let (value, allocations) = read::<T>(text);
    let parts = parts_of(&value);
    assert_eq!(allocations.count_current, parts as i64, "kept");
    assert_eq!(allocations.count_total, parts + outgrown, "in all");
    parts
}

/// A page in which nothing is escaped.
fn plain(page: String) -> String {
    page.replace(r#"\"d\u00e9but\""#, "début")
}

#[test]
fn an_entity_allocates_its_strings() {
    let text = r#"{"id":"7","displayName":"Nightly","startDateTime":"2023-04-01T06:00:00.1234567Z","status":"running"}"#;
    assert_eq!(allocates_its_parts::<OutgoingFlowRun>(text, 0), 2);
}

#[test]
fn what_needs_no_memory_allocates_none() {
    for text in [
        "{}",
        r##"{"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun"}"##,
        r#"{"id":"","endDateTime":null,"startDateTime":"2023-04-01T06:00:00Z","status":"completed"}"#,
        r#"{"blockingError":{"details":[],"innerError":{},"message":""},"statistics":{}}"#,
    ] {
        assert_eq!(allocates_its_parts::<OutgoingFlowRun>(text, 0), 0, "{text}");
    }
}

#[test]
fn a_complex_value_allocates_no_box_of_its_own() {
    let text =
        r#"{"blockingError":{"code":"a","details":[{"message":"b"}],"innerError":{"target":"c"}}}"#;
    // Three strings and the vector of details.
    assert_eq!(allocates_its_parts::<OutgoingFlowRun>(text, 0), 4);
}

#[test]
fn an_expanded_entity_allocates_its_box_and_its_collection() {
    let text = r##"{"process":{"displayName":"a","runs":[
        {"@odata.type":"#microsoft.graph.industryData.incomingFlowRun","id":"b"},
        {"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun","id":"c"}
    ]}}"##;
    // Three strings, the box of the group, the vector of its runs.
    assert_eq!(allocates_its_parts::<OutgoingFlowRun>(text, 0), 5);
}

#[test]
fn undeclared_members_allocate_their_values_and_no_names_of_up_to_15_bytes() {
    let text = r#"{"@odata.etag":"W/1","blockingError":{"innerError":{"rows":41,"price":1.50,"note":"a","list":[1,2]}}}"#;
    // The vector of annotations with a string in it, the vector of members, the digits of a number that is no integer, a string, an array.
    assert_eq!(allocates_its_parts::<OutgoingFlowRun>(text, 0), 2 + 1 + 3);

    let in_all = |name: &str| {
        let text = format!(r#"{{"blockingError":{{"innerError":{{"{name}":41}}}}}}"#);
        read::<OutgoingFlowRun>(&text).1.count_total
    };
    assert_eq!(in_all("numberOfRowsInA"), 1);
    assert_eq!(in_all("numberOfRowsInAB"), 2);
}

#[test]
fn a_vector_allocates_anew_when_it_doubles_and_at_no_other_time() {
    for length in [1, 4, 5, 1000] {
        let details = vec![r#"{"code":"a"}"#; length].join(",");
        let text = format!(r#"{{"details":[{details}]}}"#);
        let outgrown = doublings::<PublicErrorDetail>(length);
        allocates_its_parts::<odata_core::industry_data::PublicError>(&text, outgrown);
    }
}

#[test]
fn a_page_allocates_its_parts() {
    for length in [1, 10, 1000] {
        let text = plain(page::tag_first(length));
        allocates_its_parts::<Vec<OutgoingFlowRun>>(&text, doublings::<OutgoingFlowRun>(length));
        allocates_its_parts::<Vec<AnyRun>>(&text, doublings::<AnyRun>(length));
    }
}

#[test]
fn a_type_that_is_not_known_allocates_its_tag_beside() {
    let object = r##"{"@odata.type":"#microsoft.graph.industryData.newFlowRun","id":"a"}"##;
    for length in [1, 4] {
        let text = format!(r#"{{"runs":[{}]}}"#, vec![object; length].join(","));
        // The name of the type is kept without what stands before it in the tag.
        allocates_its_parts::<RunGroup>(&text, length as u64);
    }
}

#[test]
fn a_patch_allocates_its_parts() {
    let text = r#"{"displayName":"Nightly","endDateTime":null,"blockingError":{"message":"a"}}"#;
    allocates_its_parts::<OutgoingFlowRunPatch>(text, 0);
}

#[test]
fn escapes_share_one_buffer_in_a_text() {
    let short = r#"[{"id":"\n"},{"id":"\t"},{"displayName":"\u00e9"}]"#;
    let (value, allocations) = read::<Vec<OutgoingFlowRun>>(short);
    assert_eq!(allocations.count_total, parts_of(&value) + 1);

    // It grows to the longest string that has escapes, and is not given up in between.
    let beside = |length| {
        let (value, allocations) = read::<Vec<OutgoingFlowRun>>(&page::tag_first(length));
        let parts = parts_of(&value);
        assert_eq!(allocations.count_current, parts as i64);
        allocations.count_total - parts - doublings::<OutgoingFlowRun>(length)
    };
    assert_eq!(beside(1), beside(1000));
}

#[test]
fn a_late_tag_allocates_nothing_if_the_declared_type_has_what_comes_before() {
    for length in [1, 10, 1000] {
        let text = plain(page::tag_last(length));
        allocates_its_parts::<Vec<AnyRun>>(&text, doublings::<AnyRun>(length));
    }
}

#[test]
fn a_tag_behind_members_of_the_derived_type_is_looked_for_with_one_buffer_in_a_text() {
    let object =
        r##"{"id":"a","new":[1,2],"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun"}"##;
    for length in [1, 4] {
        let text = format!(r#"{{"runs":[{}]}}"#, vec![object; length].join(","));
        allocates_its_parts::<RunGroup>(&text, 1);
    }
}
