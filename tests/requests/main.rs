//! What `odata_core::http` makes of options and values, and of the headers of messages.

use odata_core::edm::Decimal;
use odata_core::http::{
    Format, OmittedValues, Precondition, Preferences, Request, Return, etag_matches,
};
use odata_core::industry_data::{OutgoingFlowRun, OutgoingFlowRunPatch};
use odata_core::json::{Metadata, Reader, Version, Writer};
use odata_core::prelude::*;

fn renamed() -> OutgoingFlowRunPatch {
    odata_core::json::from_str(r#"{"displayName":"Nightly export"}"#).unwrap()
}

fn headers(request: &Request) -> Vec<(&str, &str)> {
    let headers = request.headers().iter();
    headers.map(|(name, value)| (*name, &**value)).collect()
}

#[test]
fn a_request_says_its_version_and_the_highest_it_takes_rule_1() {
    for (version, text) in [(Version::V4_0, "4.0"), (Version::V4_01, "4.01")] {
        let writer = Writer::new().version(version);
        let request = Request::patch(&writer, &renamed(), Precondition::None).unwrap();
        assert_eq!(
            headers(&request),
            [
                ("OData-Version", text),
                ("OData-MaxVersion", text),
                ("Content-Type", "application/json")
            ]
        );
        assert_eq!(request.method(), "PATCH");
        assert_eq!(request.body(), writer.to_vec(&renamed()));
    }
}

#[test]
fn an_answer_is_read_under_its_own_version_rule_2() {
    let headers = |version| Reader::strict().headers(None, version).unwrap();
    let text = r#"{"@etag":"\"1\"","displayName":"A"}"#;
    assert!(headers(Some("4.01")).read::<OutgoingFlowRun>(text).is_ok());
    assert!(headers(Some("4.0")).read::<OutgoingFlowRun>(text).is_err());
    assert!(headers(None).read::<OutgoingFlowRun>(text).is_err());
    let error = Reader::lenient().headers(None, Some("3.0")).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"found the version "3.0" of OData, expected 4.0 or 4.01"#
    );
}

#[test]
fn parameters_are_in_either_case_and_say_how_numbers_are_written_rule_3() {
    for text in [
        "application/json;ieee754compatible=TRUE",
        "Application/JSON; charset=utf-8 ; IEEE754Compatible=\"true\"",
    ] {
        let format: Format = text.parse().unwrap();
        assert!(format.ieee754_compatible, "{text}");
        let reader = Reader::strict().headers(Some(text), None).unwrap();
        assert!(reader.read::<Decimal>(r#""0.10""#).is_ok());
        assert!(reader.read::<Decimal>("0.10").is_err());
    }
    let reader = Reader::strict()
        .headers(Some("application/json"), None)
        .unwrap();
    assert!(reader.read::<Decimal>("0.10").is_ok());
}

#[test]
fn the_prefix_of_parameters_belongs_to_4_0_and_is_read_in_both_rule_4() {
    let full = Format {
        metadata: Some(Metadata::Full),
        streaming: true,
        ieee754_compatible: true,
        exponential_decimals: true,
    };
    let v4_0 = "application/json;odata.metadata=full;odata.streaming=true;IEEE754Compatible=true;ExponentialDecimals=true";
    let v4_01 = v4_0.replace("odata.", "");
    assert_eq!(full.to_text(Version::V4_0), v4_0);
    assert_eq!(full.to_text(Version::V4_01), v4_01);
    for text in [v4_0, &v4_01] {
        assert_eq!(text.parse(), Ok(full));
    }
    let writer = Writer::new()
        .metadata(Metadata::None)
        .exponential_decimals(true);
    assert_eq!(
        writer.content_type(),
        "application/json;odata.metadata=none;ExponentialDecimals=true"
    );
}

#[test]
fn what_a_header_cannot_say_is_an_error() {
    for (text, message) in [
        (
            "text/html; charset=utf-8",
            r#"found the media type "text/html", expected application/json"#,
        ),
        ("", r#"found the media type "", expected application/json"#),
        (
            "application/json;metadata=some",
            r#"found "some" for the parameter metadata, expected none, minimal or full"#,
        ),
        (
            "application/json;IEEE754Compatible=1",
            r#"found "1" for the parameter IEEE754Compatible, expected true or false"#,
        ),
    ] {
        let error = text.parse::<Format>().unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn an_etag_goes_into_the_header_as_it_came_rules_39_and_40() {
    let text = r##"{"@odata.etag":"W/\"a,1\"","displayName":"A"}"##;
    let run: OutgoingFlowRun = odata_core::json::from_str(text).unwrap();
    let condition = Precondition::unchanged(run.annotations.etag());
    let request = Request::patch(&Writer::new(), &renamed(), condition).unwrap();
    assert_eq!(headers(&request).last(), Some(&("If-Match", "W/\"a,1\"")));
    assert!(!String::from_utf8_lossy(request.body()).contains("etag"));
}

// Rules 41 and 142.
#[test]
fn a_condition_is_one_of_four_rule_41() {
    for (condition, header) in [
        (Precondition::Exact("\"1\""), Some(("If-Match", "\"1\""))),
        (Precondition::Any, Some(("If-Match", "*"))),
        (Precondition::CreateOnly, Some(("If-None-Match", "*"))),
        (Precondition::None, None),
    ] {
        assert_eq!(condition.header(), header);
        let request = Request::patch(&Writer::new(), &renamed(), condition).unwrap();
        assert_eq!(headers(&request).get(3).copied(), header);
    }
}

#[test]
fn etags_are_compared_as_texts_and_may_hold_commas() {
    assert!(etag_matches("\"a\" , W/\"b,c\"", "W/\"b,c\""));
    assert!(etag_matches("*", "W/\"b\""));
    for (listed, current) in [("W/\"b,c\"", "c\""), ("W/\"b\"", "\"b\""), ("", "\"a\"")] {
        assert!(!etag_matches(listed, current), "{listed}");
    }
}

#[test]
fn preferences_are_said_in_the_names_of_the_version_and_read_in_both_rule_119() {
    let all = Preferences {
        returned: Some(Return::Minimal),
        omit_values: Some(OmittedValues::Nulls),
        max_page_size: Some(5),
        include_annotations: Some("*,-demo.*".to_owned()),
        track_changes: true,
        allow_entity_references: true,
        continue_on_error: true,
        respond_async: true,
        wait: Some(10),
    };
    let v4_0 = "return=minimal, omit-values=nulls, odata.maxpagesize=5, odata.include-annotations=\"*,-demo.*\", odata.track-changes, odata.allow-entityreferences, odata.continue-on-error, respond-async, wait=10";
    let v4_01 = v4_0.replace("odata.", "");
    assert_eq!(all.to_text(Version::V4_0), v4_0);
    assert_eq!(all.to_text(Version::V4_01), v4_01);
    for text in [v4_0, &v4_01] {
        assert_eq!(text.parse(), Ok(all.clone()));
    }
    let applied: Preferences = "RETURN=representation; x, unheard-of=1, maxpagesize=many"
        .parse()
        .unwrap();
    let expected = Preferences {
        returned: Some(Return::Representation),
        ..Preferences::default()
    };
    assert_eq!(applied, expected);
    assert!(!expected.is_empty());
    let request = Request::patch(&Writer::new(), &renamed(), Precondition::None).unwrap();
    assert_eq!(request.clone().prefer(&Preferences::default()), request);
    let request = request.prefer(&expected);
    assert_eq!(
        headers(&request).last(),
        Some(&("Prefer", "return=representation"))
    );
}

#[test]
fn a_patch_that_says_nothing_is_no_request_rule_123() {
    let nothing = OutgoingFlowRunPatch::default();
    assert!(nothing.is_empty());
    for condition in [Precondition::Any, Precondition::None] {
        assert_eq!(Request::patch(&Writer::new(), &nothing, condition), None);
    }
}
