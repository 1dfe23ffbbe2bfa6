/// A facet (CSDL 4.01, section 7.2) or a term of the Validation vocabulary, as written at a property.
///
/// Bounds are decimal texts, or the texts of dates and times, so that they are exact.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Rule {
    /// The longest text, in Unicode scalar values, or the largest number of octets.
    MaxLength(u32),
    /// Significant digits of a decimal number, or fraction digits of a time.
    Precision(u32),
    /// Digits right of the point of a decimal number.
    Scale(Scale),
    /// The smallest value.
    #[allow(missing_docs, reason = "they are what they are called")]
    Minimum {
        bound: &'static str,
        exclusive: bool,
    },
    /// The largest value.
    #[allow(missing_docs, reason = "they are what they are called")]
    Maximum {
        bound: &'static str,
        exclusive: bool,
    },
    /// The value is a multiple of this number.
    MultipleOf(&'static str),
    /// The text contains a match of the pattern.
    #[cfg(feature = "pattern")]
    Pattern(fn() -> &'static super::Pattern),
    /// The value is one of these.
    Allowed(&'static [&'static str]),
    /// The smallest number of items.
    MinItems(u32),
    /// The largest number of items.
    MaxItems(u32),
}

/// The scale of a decimal number (CSDL 4.01, section 7.2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// At most so many digits right of the point.
    Digits(u32),
    /// As many as the precision allows.
    Variable,
    /// A decimal floating-point number, which may also be infinite or not a number.
    Floating,
}

impl Rule {
    /// A scale in digits.
    pub(super) const fn scale_digits(&self) -> Option<u32> {
        match self {
            Rule::Scale(Scale::Digits(digits)) => Some(*digits),
            _ => None,
        }
    }

    /// Whether it lets a decimal be infinite, or not a number.
    pub(crate) const fn is_floating(&self) -> bool {
        matches!(self, Rule::Scale(Scale::Floating))
    }

    /// The name in the standard, such as `MaxLength`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Rule::MaxLength(_) => "MaxLength",
            Rule::Precision(_) => "Precision",
            Rule::Scale(_) => "Scale",
            Rule::Minimum { .. } => "Minimum",
            Rule::Maximum { .. } => "Maximum",
            Rule::MultipleOf(_) => "MultipleOf",
            #[cfg(feature = "pattern")]
            Rule::Pattern(_) => "Pattern",
            Rule::Allowed(_) => "AllowedValues",
            Rule::MinItems(_) => "MinItems",
            Rule::MaxItems(_) => "MaxItems",
        }
    }
}
