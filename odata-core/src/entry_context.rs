//! What the context of an entry tells, of a delta or of changes to related entities (OData JSON 4.0, section 14).

pub(crate) const DELETED_ENTITY: &str = "$deletedEntity";
pub(crate) const LINK: &str = "$link";
pub(crate) const DELETED_LINK: &str = "$deletedLink";

/// What the entry is: `$link` of `$metadata#vessels/$link`.
pub(crate) fn kind(context: &str) -> Option<&str> {
    context.rsplit(['#', '/']).next()
}

/// Whether the members of an entry of this kind are not those of an entity.
pub(crate) fn has_form_of_its_own(kind: Option<&str>) -> bool {
    matches!(kind, Some(DELETED_ENTITY | LINK | DELETED_LINK))
}
