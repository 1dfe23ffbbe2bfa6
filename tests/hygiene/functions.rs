use odata_core::prelude::*;

#[test]
fn types_may_be_declared_inside_a_function() {
    #[derive(Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "demo.port")]
    enum Phase {
        Planned,
    }

    #[derive(Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Place {
        lat: f64,
    }

    #[derive(Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port", validate = whole)]
    struct Vessel {
        phase: Option<Phase>,
        #[odata(validate = part)]
        place: Option<Place>,
    }

    #[derive(Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port", inherits = "vessel")]
    struct Tanker {
        vessel: Vessel,
    }

    fn whole(_: &Vessel) -> Result<(), &'static str> {
        Err("whole")
    }

    fn part(_: &Place) -> Result<(), &'static str> {
        Err("part")
    }

    let tanker: Tanker = serde_json::from_str(r#"{"phase":"planned","place":{"lat":1}}"#).unwrap();
    assert_eq!(tanker.validate().unwrap_err().iter().count(), 2);
    assert_eq!(tanker.phase, Some(Phase::Planned));
    let patch = TankerPatch::default();
    assert!(patch.is_empty());
}

#[test]
fn a_type_inside_a_function_may_have_the_name_of_one_outside() {
    fn first() -> String {
        #[derive(ODataComplex)]
        #[odata(namespace = "demo.first")]
        struct Twin {
            a: i32,
        }
        serde_json::to_string(&Twin { a: 1 }).unwrap() + Twin::TYPE_NAME
    }
    fn second() -> String {
        #[derive(ODataComplex)]
        #[odata(namespace = "demo.second")]
        struct Twin {
            b: i32,
        }
        serde_json::to_string(&Twin { b: 2 }).unwrap() + Twin::TYPE_NAME
    }
    assert_eq!(first(), r#"{"a":1}demo.first.twin"#);
    assert_eq!(second(), r#"{"b":2}demo.second.twin"#);
}
