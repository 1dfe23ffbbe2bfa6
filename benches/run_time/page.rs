//! Pages of runs as a service would send them.

const TAG: &str = r##""@odata.type":"#microsoft.graph.industryData.outgoingFlowRun""##;

/// A JSON array of runs that have their tag as first member.
pub fn tag_first(runs: usize) -> String {
    tag_at(runs, |_| 0)
}

/// The same runs with their tag as second member.
pub fn tag_second(runs: usize) -> String {
    tag_at(runs, |_| 1)
}

/// The same runs with their tag as last member.
pub fn tag_last(runs: usize) -> String {
    tag_at(runs, |members| members)
}

/// The same runs with their members in an order of its own each, behind the tag.
pub fn shuffled(runs: usize) -> String {
    // A linear congruential generator: the same orders in every run. Its lower bits are poor.
    let mut state = 1_u32;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % below
    };
    page((0..runs).map(|index| {
        let mut members = members(index);
        for place in (1..members.len()).rev() {
            members.swap(place, random(place + 1));
        }
        members.insert(0, TAG.to_owned());
        members
    }))
}

/// A JSON array of objects with these members.
pub fn page(objects: impl Iterator<Item = Vec<String>>) -> String {
    let objects: Vec<String> = objects
        .map(|members| format!("{{{}}}", members.join(",")))
        .collect();
    format!("[{}]", objects.join(","))
}

fn tag_at(runs: usize, place: impl Fn(usize) -> usize) -> String {
    page((0..runs).map(|index| {
        let mut members = members(index);
        members.insert(place(members.len()), TAG.to_owned());
        members
    }))
}

/// Every eighth name has an escape and letters beyond ASCII, every third run is in progress, every fourth was stopped.
fn members(index: usize) -> Vec<String> {
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
    vec![
        format!(r#""id":"5a1c3a5e-4b7d-4a60-9c3f-{index:012x}""#),
        format!(r#""displayName":"{name}""#),
        format!(r#""startDateTime":"2023-04-{day:02}T06:00:00.1234567Z""#),
        format!(r#""endDateTime":{end}"#),
        format!(r#""status":"{status}""#),
        format!(r#""blockingError":{error}"#),
        format!(
            r#""statistics":{{"rows":{rows},"files":4,"note":"2024-01-01","complete":true}}"#,
            rows = index * 37 + 41
        ),
    ]
}
