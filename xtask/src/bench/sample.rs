//! The frames of one drag or one playing, held against what makes them a measurement.

use super::page::unmeasured;
use super::spread::Spread;
use crate::error::Error;
use serde_json::Value;
use std::cmp::Ordering;

/// Fewer frames say nothing about one frame in twenty.
const LEAST: usize = 60;

/// What was measured, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// How many frames.
    pub frames: usize,
    /// Script of a frame.
    pub script: Spread,
    /// From the start of a frame's script to the next one's.
    pub gap: Spread,
}

impl Sample {
    /// From what a script of the page returned: the start and end of each frame, and in how many the mark of the
    /// moment has moved. Nine in ten must have: a playing story needs a frame to begin, a drag needs none.
    pub fn read(what: &str, value: &Value) -> Result<Self, Error> {
        let spans = value["spans"].as_array().map_or(&[][..], Vec::as_slice);
        let spans: Vec<(f64, f64)> = spans
            .iter()
            .filter_map(|span| Some((span[0].as_f64()?, span[1].as_f64()?)))
            .collect();
        let (frames, moved) = (spans.len(), value["moved"].as_u64().unwrap_or(0) as usize);
        let script: Vec<_> = spans.iter().map(|(start, end)| end - start).collect();
        let gap: Vec<_> = spans.windows(2).map(|two| two[1].0 - two[0].0).collect();
        match (Spread::of(&script), Spread::of(&gap)) {
            (Some(script), Some(gap)) if frames >= LEAST && moved * 10 >= frames * 9 => Ok(Self {
                frames,
                script,
                gap,
            }),
            _ => {
                let expected = format!("{LEAST} frames or more, and a moment that moves in them");
                let got = format!("{frames} frames; the moment moved in {moved}");
                Err(unmeasured(what, &expected, got))
            }
        }
    }

    /// Orders samples by what is judged.
    pub fn by_p95(a: &Self, b: &Self) -> Ordering {
        a.script.p95.total_cmp(&b.script.p95)
    }
}

#[cfg(test)]
mod tests {
    use super::Sample;
    use serde_json::{Value, json};

    fn value(frames: u32, moved: u32) -> Value {
        let spans = (0..frames).map(|frame| {
            let start = f64::from(frame) * 16.0;
            json!([start, start + 2.0])
        });
        json!({ "spans": spans.collect::<Vec<_>>(), "moved": moved })
    }

    #[test]
    fn script_and_gaps() {
        let sample = Sample::read("", &value(60, 60)).unwrap();
        assert_eq!(sample.frames, 60);
        assert!((sample.script.p95 - 2.0).abs() < 1e-9);
        assert!((sample.gap.max - 16.0).abs() < 1e-9);
    }

    #[test]
    fn no_number_without_a_measurement() {
        assert!(Sample::read("", &value(59, 59)).is_err());
        assert!(Sample::read("", &value(180, 0)).is_err());
        assert!(Sample::read("", &value(180, 161)).is_err());
        assert!(Sample::read("", &value(180, 162)).is_ok());
        assert!(Sample::read("", &Value::Null).is_err());
    }
}
