/// How loud the voice is: others sit in the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Loud {
    /// For who stands close.
    Soft,
    /// As designed.
    #[default]
    Medium,
    /// As loud as the device is set.
    Loud,
}

impl Loud {
    /// All three, in the order of the words in the pack.
    pub const ALL: [Self; 3] = [Self::Soft, Self::Medium, Self::Loud];

    /// The voice's volume, of the device's own.
    pub fn volume(self) -> f32 {
        match self {
            Self::Soft => 0.3,
            Self::Medium => 0.6,
            Self::Loud => 1.0,
        }
    }
}
