use odata_core::prelude::*;

macro_rules! entity {
    ($(#[$meta:meta])* $vis:vis $name:ident { $($(#[$option:meta])* $field:ident: $ty:ty),* $(,)? }) => {
        #[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
        $(#[$meta])*
        $vis struct $name {
            $($(#[$option])* $field: $ty,)*
            /// A field of the macro's own.
            own: Option<bool>,
        }
    };
}

entity! {
    #[odata(namespace = "demo.port")]
    pub(crate) Item {
        #[odata(key)]
        id: Option<i32>,
        #[odata(max_length = 2)]
        name: Option<String>,
    }
}

macro_rules! derived {
    ($name:ident: $base:ty, $length:expr) => {
        #[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
        #[odata(namespace = "demo.port", inherits = "item")]
        struct $name {
            #[odata(base)]
            base: $base,
            #[odata(max_length = $length)]
            text: Option<String>,
        }
    };
}

derived!(Derived: Item, 3);

macro_rules! enumeration {
    ($name:ident { $($variant:ident = $value:expr),* }) => {
        #[derive(Debug, Clone, PartialEq, ODataEnum)]
        #[odata(namespace = "demo.port")]
        enum $name {
            $(#[odata(value = $value)] $variant,)*
        }
    };
}

enumeration!(Phase { Planned = 1, Moored = -2 });

#[test]
fn what_a_macro_passes_on_is_read_like_what_is_written() {
    let derived: Derived =
        serde_json::from_str(r#"{"id":1,"name":"abc","own":true,"text":"abcd"}"#).unwrap();
    assert_eq!(derived.own, Some(true));
    let violations = derived.validate().unwrap_err();
    assert_eq!(
        violations
            .iter()
            .map(|violation| violation.path().to_string())
            .collect::<Vec<_>>(),
        ["name", "text"]
    );
    let patch = DerivedPatch {
        text: "a".into(),
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.derived","text":"a"}"##
    );
    assert_eq!(Phase::from_text("-2").unwrap(), Phase::Moored);
    assert_eq!(Phase::Planned.as_str(), "planned");
}
