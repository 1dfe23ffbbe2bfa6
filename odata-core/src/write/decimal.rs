//! Decimal numbers without an exponent.

/// The same number written without an exponent, unless it would take very many digits.
pub(super) fn plain(number: &str) -> Option<String> {
    const MOST_ZEROS: usize = 1_000;
    let (digits, exponent) = number.split_once(['e', 'E'])?;
    let exponent: i64 = exponent.parse().ok()?;
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    let point = exponent.checked_add(i64::try_from(whole.len()).ok()?)?;
    if point.unsigned_abs() > (all.len() + MOST_ZEROS) as u64 {
        return None;
    }
    let length = all.len() as i64;
    let plain = if point <= 0 {
        format!("0.{}{all}", "0".repeat(point.unsigned_abs() as usize))
    } else if point >= length {
        format!("{all}{}", "0".repeat((point - length) as usize))
    } else {
        let (whole, fraction) = all.split_at(point as usize);
        format!("{whole}.{fraction}")
    };
    let mut rest = plain.as_str();
    // The last zero before the point stays.
    while let Some(after) = rest.strip_prefix('0') {
        if !after.starts_with(|next: char| next.is_ascii_digit()) {
            break;
        }
        rest = after;
    }
    Some(format!("{sign}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn an_exponent_is_written_out() {
        for (with, without) in [
            ("1e2", "100"),
            ("-1.25E1", "-12.5"),
            ("1e-3", "0.001"),
            ("0.5e1", "5"),
            ("12.50e+1", "125.0"),
            ("0e5", "0"),
        ] {
            assert_eq!(plain(with).as_deref(), Some(without), "{with}");
        }
        assert_eq!(plain("12"), None);
        assert_eq!(plain("1e999999999"), None);
    }
}
