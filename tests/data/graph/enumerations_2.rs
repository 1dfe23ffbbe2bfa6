//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PhoneType {
    Home,
    Business,
    Mobile,
    #[odata(name = "other")]
    OtherAgain,
    Assistant,
    HomeFax,
    BusinessFax,
    OtherFax,
    Pager,
    Radio,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintColorMode {
    BlackAndWhite,
    Grayscale,
    Color,
    Auto,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintDuplexMode {
    FlipOnLongEdge,
    FlipOnShortEdge,
    OneSided,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrinterFeedOrientation {
    LongEdgeFirst,
    ShortEdgeFirst,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintFinishing {
    None,
    Staple,
    Punch,
    Cover,
    Bind,
    SaddleStitch,
    StitchEdge,
    StapleTopLeft,
    StapleBottomLeft,
    StapleTopRight,
    StapleBottomRight,
    StitchLeftEdge,
    StitchTopEdge,
    StitchRightEdge,
    StitchBottomEdge,
    StapleDualLeft,
    StapleDualTop,
    StapleDualRight,
    StapleDualBottom,
    UnknownFutureValue,
    StapleTripleLeft,
    StapleTripleTop,
    StapleTripleRight,
    StapleTripleBottom,
    BindLeft,
    BindTop,
    BindRight,
    BindBottom,
    FoldAccordion,
    FoldDoubleGate,
    FoldGate,
    FoldHalf,
    FoldHalfZ,
    FoldLeftGate,
    FoldLetter,
    FoldParallel,
    FoldPoster,
    FoldRightGate,
    FoldZ,
    FoldEngineeringZ,
    PunchTopLeft,
    PunchBottomLeft,
    PunchTopRight,
    PunchBottomRight,
    PunchDualLeft,
    PunchDualTop,
    PunchDualRight,
    PunchDualBottom,
    PunchTripleLeft,
    PunchTripleTop,
    PunchTripleRight,
    PunchTripleBottom,
    PunchQuadLeft,
    PunchQuadTop,
    PunchQuadRight,
    PunchQuadBottom,
    Fold,
    Trim,
    Bale,
    BookletMaker,
    Coat,
    Laminate,
    TrimAfterPages,
    TrimAfterDocuments,
    TrimAfterCopies,
    TrimAfterJob,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintJobProcessingState {
    Unknown,
    Pending,
    Processing,
    Paused,
    Stopped,
    Completed,
    Canceled,
    Aborted,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintJobStateDetail {
    UploadPending,
    Transforming,
    CompletedSuccessfully,
    CompletedWithWarnings,
    CompletedWithErrors,
    ReleaseWait,
    Interpreting,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintMultipageLayout {
    ClockwiseFromTopLeft,
    CounterclockwiseFromTopLeft,
    CounterclockwiseFromTopRight,
    ClockwiseFromTopRight,
    CounterclockwiseFromBottomLeft,
    ClockwiseFromBottomLeft,
    CounterclockwiseFromBottomRight,
    ClockwiseFromBottomRight,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintOrientation {
    Portrait,
    Landscape,
    ReverseLandscape,
    ReversePortrait,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintQuality {
    Low,
    Medium,
    High,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum PrintScaling {
    Auto,
    ShrinkToFit,
    Fill,
    Fit,
    None,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum RecurrencePatternType {
    Daily,
    Weekly,
    AbsoluteMonthly,
    RelativeMonthly,
    AbsoluteYearly,
    RelativeYearly,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum RecurrenceRangeType {
    EndDate,
    NoEnd,
    Numbered,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum ResponseType {
    None,
    Organizer,
    TentativelyAccepted,
    Accepted,
    Declined,
    NotResponded,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum Sensitivity {
    Normal,
    Personal,
    Private,
    Confidential,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum TeamsAppDistributionMethod {
    Store,
    Organization,
    Sideloaded,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}
