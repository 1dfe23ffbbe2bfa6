//! Updates that a service takes.

use odata_core::industry_data::{OutgoingFlowRunPatch, RunPatch, RunStatus};
use odata_core::json;
use odata_core::prelude::*;

use crate::change::NewValues;
use crate::support::{ID, at, read, run_program, sample, send, service};

fn new_values() -> NewValues {
    NewValues {
        display_name: "Nightly export, done".to_owned(),
        status: RunStatus::Completed,
        end_date_time: "2024-05-02T02:41:07Z".parse().unwrap(),
    }
}

#[test]
fn a_run_is_read_changed_and_sent_back_over_http() {
    let service = service();
    let before = read(&service);
    let patch = new_values().patch_by_diff(&before);
    patch.validate().unwrap();

    let etag = before.annotations.etag().unwrap();
    let updated = at(service.root(), |client| client.update(ID, etag, &patch))
        .unwrap()
        .entity
        .unwrap();
    assert_eq!(
        updated.display_name.as_deref(),
        Some("Nightly export, done")
    );
    assert_eq!(updated.status, Some(RunStatus::Completed));
    assert_eq!(updated.end_date_time, Some(new_values().end_date_time));
    assert_eq!(updated.start_date_time, sample().start_date_time);
    assert_eq!(updated.statistics, sample().statistics);
    assert_ne!(updated.annotations.etag(), Some(etag));
    assert_eq!(read(&service), updated);
}

#[test]
fn a_patch_by_hand_and_one_by_diff_say_the_same_of_a_run_that_differs_in_all() {
    let expected = r##"{"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun","displayName":"Nightly export, done","endDateTime":"2024-05-02T02:41:07Z","status":"completed"}"##;
    assert_eq!(json::to_string(&new_values().patch_by_hand()), expected);
    let by_diff = new_values().patch_by_diff(&sample());
    assert_eq!(json::to_string(&by_diff), expected);
}

#[test]
fn none_of_the_five_properties_that_graph_calls_required_has_to_be_sent() {
    let service = service();
    let patch = OutgoingFlowRunPatch {
        run: RunPatch {
            end_date_time: Change::Null,
            ..RunPatch::default()
        },
    };
    let updated = at(service.root(), |client| client.update(ID, "*", &patch)).unwrap();
    assert_eq!(updated.entity.unwrap().display_name, sample().display_name);
    assert!(send(&service, "{}").is_ok());
}

#[test]
fn keys_and_control_information_in_a_patch_are_ignored() {
    let service = service();
    let body = r#"{"id":"another","@odata.etag":"W/\"9\"","status":"failed"}"#;
    let updated = send(&service, body).unwrap().entity.unwrap();
    assert_eq!(updated.id.as_deref(), Some(ID));
    assert_eq!(updated.annotations.etag(), Some("W/\"2\""));
    assert_eq!(updated.status, Some(RunStatus::Failed));
}

#[test]
fn of_two_clients_with_the_same_etag_the_second_is_refused() {
    let service = service();
    let etag = read(&service).annotations.etag().unwrap().to_owned();
    let patch = new_values().patch_by_hand();
    let first = at(service.root(), |client| client.update(ID, &etag, &patch));
    assert!(first.is_ok());
    let second = at(service.root(), |client| client.update(ID, &etag, &patch));
    let error = second.unwrap_err().to_string();
    assert!(
        error.contains("412") && error.contains("Read it again"),
        "{error}"
    );
}

#[test]
fn a_run_that_has_the_new_values_already_is_not_sent() {
    let service = service();
    let root = service.root();
    let arguments = [
        "--url",
        root,
        "--id",
        ID,
        "--display-name",
        "Done",
        "--status",
        "completed",
        "--end-date-time",
        "2024-05-02T02:41:07Z",
    ];
    let (first, done) = run_program(&arguments);
    assert_eq!(done, Ok(()));
    assert!(first.contains("\nPATCH "), "{first}");
    let (second, done) = run_program(&arguments);
    assert_eq!(done, Ok(()));
    assert!(
        !second.contains("\nPATCH ") && second.contains("nothing is sent"),
        "{second}"
    );
    assert_eq!(read(&service).annotations.etag(), Some("W/\"2\""));
}

#[test]
fn an_id_with_reserved_characters_reaches_the_service_whole() {
    let mut run = sample();
    run.id = Some("a/b ?#%ü".to_owned());
    let service = crate::service::Service::start([run.clone()]).unwrap();
    let read = at(service.root(), |client| client.read("a/b ?#%ü")).unwrap();
    assert_eq!(read.id, run.id);
}
