//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum TeamworkCallEventType {
    Call,
    Meeting,
    ScreenShare,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum TeamworkConversationIdentityType {
    Team,
    Channel,
    Chat,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum TeamworkUserIdentityType {
    AadUser,
    OnPremiseAadUser,
    AnonymousGuest,
    FederatedUser,
    PersonalMicrosoftAccountUser,
    SkypeUser,
    PhoneUser,
    UnknownFutureValue,
    EmailUser,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum UserPurpose {
    User,
    Linked,
    Shared,
    Room,
    Equipment,
    Others,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum WeekIndex {
    First,
    Second,
    Third,
    Fourth,
    Last,
    #[odata(other)]
    Other(String),
}
