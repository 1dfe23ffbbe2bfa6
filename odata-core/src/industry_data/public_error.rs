use crate::ODataComplex;
use crate::dynamic::DynamicProperties;

/// An error that a service shows to its users: `microsoft.graph.publicError`.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", alias = "graph", crate = crate)]
pub struct PublicError {
    /// Names the kind of error to programs.
    pub code: Option<String>,
    /// What led to this error.
    pub details: Vec<PublicErrorDetail>,
    /// More on the error, for those who keep the service.
    pub inner_error: Option<PublicInnerError>,
    /// Says to people what went wrong.
    pub message: Option<String>,
    /// What the error is about, as a path.
    pub target: Option<String>,
}

/// A part of a [`PublicError`]: `microsoft.graph.publicErrorDetail`.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", alias = "graph", crate = crate)]
pub struct PublicErrorDetail {
    /// Names the kind of error to programs.
    pub code: Option<String>,
    /// Says to people what went wrong.
    pub message: Option<String>,
    /// What the error is about, as a path.
    pub target: Option<String>,
}

/// More on a [`PublicError`]: `microsoft.graph.publicInnerError`, an open type.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", alias = "graph", open, crate = crate)]
pub struct PublicInnerError {
    /// Names the kind of error to programs.
    pub code: Option<String>,
    /// What led to this error.
    pub details: Vec<PublicErrorDetail>,
    /// Says to people what went wrong.
    pub message: Option<String>,
    /// What the error is about, as a path.
    pub target: Option<String>,
    /// What else the service says.
    #[odata(dynamic)]
    pub more: DynamicProperties,
}
