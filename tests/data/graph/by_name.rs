//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;
use crate::trips::{How, Trip, read};

/// Reads a text as a value of the type with that name, and writes it again. `None` if there is no such type here.
pub(crate) fn trip(type_name: &str, text: &str, how: How) -> Option<Trip> {
    Some(match type_name {
        "microsoft.graph.album" => read::<Album>(text, how),
        "microsoft.graph.assignedLabel" => read::<AssignedLabel>(text, how),
        "microsoft.graph.assignedLicense" => read::<AssignedLicense>(text, how),
        "microsoft.graph.assignedPlan" => read::<AssignedPlan>(text, how),
        "microsoft.graph.attendee" => read::<Attendee>(text, how),
        "microsoft.graph.attendeeBase" => read::<AnyAttendeeBase>(text, how),
        "microsoft.graph.audio" => read::<Audio>(text, how),
        "microsoft.graph.authorizationInfo" => read::<AuthorizationInfo>(text, how),
        "microsoft.graph.automaticRepliesSetting" => read::<AutomaticRepliesSetting>(text, how),
        "microsoft.graph.bundle" => read::<Bundle>(text, how),
        "microsoft.graph.callEndedEventMessageDetail" => {
            read::<CallEndedEventMessageDetail>(text, how)
        }
        "microsoft.graph.callParticipantInfo" => read::<CallParticipantInfo>(text, how),
        "microsoft.graph.callRecordingEventMessageDetail" => {
            read::<CallRecordingEventMessageDetail>(text, how)
        }
        "microsoft.graph.callStartedEventMessageDetail" => {
            read::<CallStartedEventMessageDetail>(text, how)
        }
        "microsoft.graph.callTranscriptEventMessageDetail" => {
            read::<CallTranscriptEventMessageDetail>(text, how)
        }
        "microsoft.graph.channelAddedEventMessageDetail" => {
            read::<ChannelAddedEventMessageDetail>(text, how)
        }
        "microsoft.graph.channelDeletedEventMessageDetail" => {
            read::<ChannelDeletedEventMessageDetail>(text, how)
        }
        "microsoft.graph.channelDescriptionUpdatedEventMessageDetail" => {
            read::<ChannelDescriptionUpdatedEventMessageDetail>(text, how)
        }
        "microsoft.graph.channelIdentity" => read::<ChannelIdentity>(text, how),
        "microsoft.graph.channelRenamedEventMessageDetail" => {
            read::<ChannelRenamedEventMessageDetail>(text, how)
        }
        "microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail" => {
            read::<ChannelSetAsFavoriteByDefaultEventMessageDetail>(text, how)
        }
        "microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail" => {
            read::<ChannelUnsetAsFavoriteByDefaultEventMessageDetail>(text, how)
        }
        "microsoft.graph.chatMessageAttachment" => read::<ChatMessageAttachment>(text, how),
        "microsoft.graph.chatMessageFromIdentitySet" => {
            read::<ChatMessageFromIdentitySet>(text, how)
        }
        "microsoft.graph.chatMessageHistoryItem" => read::<ChatMessageHistoryItem>(text, how),
        "microsoft.graph.chatMessageMention" => read::<ChatMessageMention>(text, how),
        "microsoft.graph.chatMessageMentionedIdentitySet" => {
            read::<ChatMessageMentionedIdentitySet>(text, how)
        }
        "microsoft.graph.chatMessagePolicyViolation" => {
            read::<ChatMessagePolicyViolation>(text, how)
        }
        "microsoft.graph.chatMessagePolicyViolationPolicyTip" => {
            read::<ChatMessagePolicyViolationPolicyTip>(text, how)
        }
        "microsoft.graph.chatMessageReaction" => read::<ChatMessageReaction>(text, how),
        "microsoft.graph.chatMessageReactionIdentitySet" => {
            read::<ChatMessageReactionIdentitySet>(text, how)
        }
        "microsoft.graph.chatRenamedEventMessageDetail" => {
            read::<ChatRenamedEventMessageDetail>(text, how)
        }
        "microsoft.graph.commsNotification" => read::<CommsNotification>(text, how),
        "microsoft.graph.commsNotifications" => read::<CommsNotifications>(text, how),
        "microsoft.graph.contentCustomization" => read::<ContentCustomization>(text, how),
        "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail" => {
            read::<ConversationMemberRoleUpdatedEventMessageDetail>(text, how)
        }
        "microsoft.graph.customSecurityAttributeValue" => {
            read::<CustomSecurityAttributeValue>(text, how)
        }
        "microsoft.graph.dateTimeTimeZone" => read::<DateTimeTimeZone>(text, how),
        "microsoft.graph.deleted" => read::<Deleted>(text, how),
        "microsoft.graph.emailAddress" => read::<EmailAddress>(text, how),
        "microsoft.graph.employeeOrgData" => read::<EmployeeOrgData>(text, how),
        "microsoft.graph.eventMessageDetail" => read::<AnyEventMessageDetail>(text, how),
        "microsoft.graph.file" => read::<File>(text, how),
        "microsoft.graph.fileSystemInfo" => read::<FileSystemInfo>(text, how),
        "microsoft.graph.folder" => read::<Folder>(text, how),
        "microsoft.graph.folderView" => read::<FolderView>(text, how),
        "microsoft.graph.followupFlag" => read::<FollowupFlag>(text, how),
        "microsoft.graph.geoCoordinates" => read::<GeoCoordinates>(text, how),
        "microsoft.graph.hashes" => read::<Hashes>(text, how),
        "microsoft.graph.identity" => read::<AnyIdentity>(text, how),
        "microsoft.graph.identitySet" => read::<AnyIdentitySet>(text, how),
        "microsoft.graph.image" => read::<Image>(text, how),
        "microsoft.graph.integerRange" => read::<IntegerRange>(text, how),
        "microsoft.graph.internetMessageHeader" => read::<InternetMessageHeader>(text, how),
        "microsoft.graph.itemBody" => read::<ItemBody>(text, how),
        "microsoft.graph.itemReference" => read::<ItemReference>(text, how),
        "microsoft.graph.Json" => read::<DynamicValue>(text, how),
        "microsoft.graph.keyValue" => read::<KeyValue>(text, how),
        "microsoft.graph.licenseAssignmentState" => read::<LicenseAssignmentState>(text, how),
        "microsoft.graph.licenseProcessingState" => read::<LicenseProcessingState>(text, how),
        "microsoft.graph.localeInfo" => read::<LocaleInfo>(text, how),
        "microsoft.graph.location" => read::<AnyLocation>(text, how),
        "microsoft.graph.loginPageLayoutConfiguration" => {
            read::<LoginPageLayoutConfiguration>(text, how)
        }
        "microsoft.graph.loginPageTextVisibilitySettings" => {
            read::<LoginPageTextVisibilitySettings>(text, how)
        }
        "microsoft.graph.mailboxSettings" => read::<MailboxSettings>(text, how),
        "microsoft.graph.malware" => read::<Malware>(text, how),
        "microsoft.graph.meetingPolicyUpdatedEventMessageDetail" => {
            read::<MeetingPolicyUpdatedEventMessageDetail>(text, how)
        }
        "microsoft.graph.membersAddedEventMessageDetail" => {
            read::<MembersAddedEventMessageDetail>(text, how)
        }
        "microsoft.graph.membersDeletedEventMessageDetail" => {
            read::<MembersDeletedEventMessageDetail>(text, how)
        }
        "microsoft.graph.membersJoinedEventMessageDetail" => {
            read::<MembersJoinedEventMessageDetail>(text, how)
        }
        "microsoft.graph.membersLeftEventMessageDetail" => {
            read::<MembersLeftEventMessageDetail>(text, how)
        }
        "microsoft.graph.messagePinnedEventMessageDetail" => {
            read::<MessagePinnedEventMessageDetail>(text, how)
        }
        "microsoft.graph.messageUnpinnedEventMessageDetail" => {
            read::<MessageUnpinnedEventMessageDetail>(text, how)
        }
        "microsoft.graph.objectIdentity" => read::<ObjectIdentity>(text, how),
        "microsoft.graph.onlineMeetingInfo" => read::<OnlineMeetingInfo>(text, how),
        "microsoft.graph.onPremisesExtensionAttributes" => {
            read::<OnPremisesExtensionAttributes>(text, how)
        }
        "microsoft.graph.onPremisesProvisioningError" => {
            read::<OnPremisesProvisioningError>(text, how)
        }
        "microsoft.graph.outlookGeoCoordinates" => read::<OutlookGeoCoordinates>(text, how),
        "microsoft.graph.package" => read::<Package>(text, how),
        "microsoft.graph.passwordProfile" => read::<PasswordProfile>(text, how),
        "microsoft.graph.patternedRecurrence" => read::<PatternedRecurrence>(text, how),
        "microsoft.graph.pendingContentUpdate" => read::<PendingContentUpdate>(text, how),
        "microsoft.graph.pendingOperations" => read::<PendingOperations>(text, how),
        "microsoft.graph.phone" => read::<Phone>(text, how),
        "microsoft.graph.photo" => read::<Photo>(text, how),
        "microsoft.graph.physicalAddress" => read::<PhysicalAddress>(text, how),
        "microsoft.graph.printJobConfiguration" => read::<PrintJobConfiguration>(text, how),
        "microsoft.graph.printJobStatus" => read::<PrintJobStatus>(text, how),
        "microsoft.graph.printMargin" => read::<PrintMargin>(text, how),
        "microsoft.graph.provisionedPlan" => read::<ProvisionedPlan>(text, how),
        "microsoft.graph.publicationFacet" => read::<PublicationFacet>(text, how),
        "microsoft.graph.recipient" => read::<AnyRecipient>(text, how),
        "microsoft.graph.recurrencePattern" => read::<RecurrencePattern>(text, how),
        "microsoft.graph.recurrenceRange" => read::<RecurrenceRange>(text, how),
        "microsoft.graph.remoteItem" => read::<RemoteItem>(text, how),
        "microsoft.graph.responseStatus" => read::<ResponseStatus>(text, how),
        "microsoft.graph.root" => read::<Root>(text, how),
        "microsoft.graph.searchResult" => read::<SearchResult>(text, how),
        "microsoft.graph.serviceProvisioningError" => {
            read::<AnyServiceProvisioningError>(text, how)
        }
        "microsoft.graph.serviceProvisioningXmlError" => {
            read::<ServiceProvisioningXmlError>(text, how)
        }
        "microsoft.graph.shared" => read::<Shared>(text, how),
        "microsoft.graph.sharePointGroupIdentity" => read::<SharePointGroupIdentity>(text, how),
        "microsoft.graph.sharePointIdentity" => read::<SharePointIdentity>(text, how),
        "microsoft.graph.sharePointIdentitySet" => read::<SharePointIdentitySet>(text, how),
        "microsoft.graph.sharepointIds" => read::<SharepointIds>(text, how),
        "microsoft.graph.sharingInvitation" => read::<SharingInvitation>(text, how),
        "microsoft.graph.sharingLink" => read::<SharingLink>(text, how),
        "microsoft.graph.signInActivity" => read::<SignInActivity>(text, how),
        "microsoft.graph.specialFolder" => read::<SpecialFolder>(text, how),
        "microsoft.graph.tabUpdatedEventMessageDetail" => {
            read::<TabUpdatedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamArchivedEventMessageDetail" => {
            read::<TeamArchivedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamCreatedEventMessageDetail" => {
            read::<TeamCreatedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamDescriptionUpdatedEventMessageDetail" => {
            read::<TeamDescriptionUpdatedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamJoiningDisabledEventMessageDetail" => {
            read::<TeamJoiningDisabledEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamJoiningEnabledEventMessageDetail" => {
            read::<TeamJoiningEnabledEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamRenamedEventMessageDetail" => {
            read::<TeamRenamedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamsAppInstalledEventMessageDetail" => {
            read::<TeamsAppInstalledEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamsAppRemovedEventMessageDetail" => {
            read::<TeamsAppRemovedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamsAppUpgradedEventMessageDetail" => {
            read::<TeamsAppUpgradedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamUnarchivedEventMessageDetail" => {
            read::<TeamUnarchivedEventMessageDetail>(text, how)
        }
        "microsoft.graph.teamworkConversationIdentity" => {
            read::<TeamworkConversationIdentity>(text, how)
        }
        "microsoft.graph.teamworkUserIdentity" => read::<TeamworkUserIdentity>(text, how),
        "microsoft.graph.timeSlot" => read::<TimeSlot>(text, how),
        "microsoft.graph.timeZoneBase" => read::<AnyTimeZoneBase>(text, how),
        "microsoft.graph.userIdentity" => read::<UserIdentity>(text, how),
        "microsoft.graph.userPrint" => read::<UserPrint>(text, how),
        "microsoft.graph.video" => read::<Video>(text, how),
        "microsoft.graph.workingHours" => read::<WorkingHours>(text, how),
        "microsoft.graph.aadUserConversationMember" => read::<AadUserConversationMember>(text, how),
        "microsoft.graph.anonymousGuestConversationMember" => {
            read::<AnonymousGuestConversationMember>(text, how)
        }
        "microsoft.graph.azureCommunicationServicesUserConversationMember" => {
            read::<AzureCommunicationServicesUserConversationMember>(text, how)
        }
        "microsoft.graph.baseItem" => read::<AnyBaseItem>(text, how),
        "microsoft.graph.chatMessage" => read::<AnyChatMessage>(text, how),
        "microsoft.graph.conditionalAccessPolicy" => read::<AnyConditionalAccessPolicy>(text, how),
        "microsoft.graph.conversationMember" => read::<AnyConversationMember>(text, how),
        "microsoft.graph.directoryObject" => read::<AnyDirectoryObject>(text, how),
        "microsoft.graph.driveItem" => read::<DriveItem>(text, how),
        "microsoft.graph.entity" => read::<AnyEntity>(text, how),
        "microsoft.graph.event" => read::<Event>(text, how),
        "microsoft.graph.group" => read::<Group>(text, how),
        "microsoft.graph.mailFolder" => read::<AnyMailFolder>(text, how),
        "microsoft.graph.message" => read::<AnyMessage>(text, how),
        "microsoft.graph.microsoftAccountUserConversationMember" => {
            read::<MicrosoftAccountUserConversationMember>(text, how)
        }
        "microsoft.graph.organizationalBranding" => read::<OrganizationalBranding>(text, how),
        "microsoft.graph.organizationalBrandingLocalization" => {
            read::<OrganizationalBrandingLocalization>(text, how)
        }
        "microsoft.graph.organizationalBrandingProperties" => {
            read::<AnyOrganizationalBrandingProperties>(text, how)
        }
        "microsoft.graph.outlookItem" => read::<AnyOutlookItem>(text, how),
        "microsoft.graph.permission" => read::<Permission>(text, how),
        "microsoft.graph.phoneUserConversationMember" => {
            read::<PhoneUserConversationMember>(text, how)
        }
        "microsoft.graph.policyDeletableItem" => read::<AnyPolicyDeletableItem>(text, how),
        "microsoft.graph.printJob" => read::<PrintJob>(text, how),
        "microsoft.graph.skypeForBusinessUserConversationMember" => {
            read::<SkypeForBusinessUserConversationMember>(text, how)
        }
        "microsoft.graph.skypeUserConversationMember" => {
            read::<SkypeUserConversationMember>(text, how)
        }
        "microsoft.graph.teamsApp" => read::<TeamsApp>(text, how),
        "microsoft.graph.user" => read::<AnyUser>(text, how),
        "microsoft.graph.workbookRange" => read::<WorkbookRange>(text, how),
        _ => return None,
    })
}
