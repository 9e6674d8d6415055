/// A number with two decimals, for attributes. Whole numbers inside: formatting floats would cost the page 15 KB.
pub fn decimal(value: f64) -> String {
    let hundredths = libm::round(value * 100.0) as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    match (part, part % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}.{}", part / 10),
        _ => format!("{sign}{whole}.{part:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn two_decimals_at_most() {
        for (value, expect) in [
            (0.0, "0"),
            (1.5, "1.5"),
            (-0.25, "-0.25"),
            (2.999, "3"),
            (-24.05, "-24.05"),
            (0.004, "0"),
        ] {
            assert_eq!(decimal(value), expect);
        }
    }
}
