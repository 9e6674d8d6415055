use crate::content::{self, Pack};

/// The five chapters, in reading order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Chapter {
    /// *Your session*.
    #[default]
    Session,
    /// *In your brain*.
    Brain,
    /// *Staying safe*.
    Safety,
    /// *Does it help?*
    Evidence,
    /// *My plan*.
    Plan,
}

impl Chapter {
    /// All five, in reading order.
    pub const ALL: [Self; 5] = [
        Self::Session,
        Self::Brain,
        Self::Safety,
        Self::Evidence,
        Self::Plan,
    ];

    /// The name in addresses, attributes and events.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Brain => "brain",
            Self::Safety => "safety",
            Self::Evidence => "evidence",
            Self::Plan => "plan",
        }
    }

    /// The chapter of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|chapter| chapter.as_str() == name)
    }

    /// Its words, where it is made of sections.
    pub fn sections(self, pack: &Pack) -> Option<&content::Chapter> {
        match self {
            Self::Safety => Some(&pack.safety),
            Self::Evidence => Some(&pack.evidence),
            Self::Session | Self::Brain | Self::Plan => None,
        }
    }

    /// The chapter after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The chapter before this one.
    pub fn back(self) -> Option<Self> {
        (self as usize).checked_sub(1).map(|index| Self::ALL[index])
    }
}
