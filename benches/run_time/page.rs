//! Pages of runs as a service would send them.

const TAG: &str = r##""@odata.type":"#microsoft.graph.industryData.outgoingFlowRun""##;

/// A JSON array of runs that have their tag as first member.
pub fn tag_first(runs: usize) -> String {
    page(runs, |members| format!("{{{TAG},{members}}}"))
}

/// The same runs with their tag as last member.
pub fn tag_last(runs: usize) -> String {
    page(runs, |members| format!("{{{members},{TAG}}}"))
}

fn page(runs: usize, object: impl Fn(String) -> String) -> String {
    let objects: Vec<String> = (0..runs).map(|index| object(members(index))).collect();
    format!("[{}]", objects.join(","))
}

/// Every eighth name has an escape and letters beyond ASCII, every third run is in progress, every fourth was stopped.
fn members(index: usize) -> String {
    let name = match index % 8 {
        0 => r#"Résumé \"d\u00e9but\" – nightly"#,
        _ => "Nightly export of classes and enrollments",
    };
    let day = index % 28 + 1;
    let (end, status) = match index % 3 {
        0 => ("null".to_owned(), "running"),
        1 => (
            format!(r#""2023-04-{day:02}T06:41:17.9876543Z""#),
            "completed",
        ),
        _ => (
            format!(r#""2023-04-{day:02}T08:02:00Z""#),
            "completedWithWarnings",
        ),
    };
    let error = match index % 4 {
        0 => concat!(
            r#"{"code":"Throttled","details":[{"code":"TooManyRequests","message":"The directory answered 429","target":"users"}],"#,
            r#""innerError":{"code":"429","message":"Try later"},"message":"The run was stopped","target":null}"#
        ),
        _ => "null",
    };
    format!(
        concat!(
            r#""id":"5a1c3a5e-4b7d-4a60-9c3f-{index:012x}","displayName":"{name}","startDateTime":"2023-04-{day:02}T06:00:00.1234567Z","#,
            r#""endDateTime":{end},"status":"{status}","blockingError":{error},"#,
            r#""statistics":{{"rows":{rows},"files":4,"note":"2024-01-01","complete":true}}"#
        ),
        index = index,
        name = name,
        day = day,
        end = end,
        status = status,
        error = error,
        rows = index * 37 + 41,
    )
}
