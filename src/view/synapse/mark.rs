//! What a mark is: one thing in the synapse picture that can change. The drawing of each kind is made once;
//! a view flips the attributes `data-on` and `data-state`, and `synapse.css` eases between them.

/// One mark: where it stands never changes, `on` and `state` do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// What it is.
    pub kind: Kind,
    /// Where its origin stands, in the units of the picture's `viewBox`.
    pub x: f32,
    /// As `x`, downward.
    pub y: f32,
    /// Its scale: what is far is smaller.
    pub size: f32,
    /// There now (the attribute `data-on`).
    pub on: bool,
    /// How it stands (the attribute `data-state`).
    pub state: State,
}

/// The kinds of mark, each with a shape and a colour of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A ring of the growth halo inside the receiver.
    Growth,
    /// A growth signal.
    Sprout,
    /// A link that buds from the receiver.
    Link,
    /// An AMPA gate on the stage, from above.
    AmpaAbove,
    /// An NMDA gate on the stage, from above.
    NmdaAbove,
    /// A vesicle in the sender.
    Vesicle,
    /// An AMPA gate at the front, cut open.
    Ampa,
    /// An NMDA gate at the front or on the brake cell, cut open.
    Nmda,
    /// Sodium or calcium.
    Ion,
    /// Free magnesium.
    Magnesium,
    /// Free glutamate.
    Glutamate,
    /// Free ketamine.
    Ketamine,
    /// The bar sign on the brake cell.
    Sign,
    /// The arm of the brake cell.
    Arm,
}

/// How a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It has no states but there and not there.
    Still,
    /// A gate or a vesicle, shut.
    Shut,
    /// A gate or a vesicle, open.
    Open,
    /// An NMDA gate, plugged by magnesium.
    Magnesium,
    /// An NMDA gate with ketamine trapped inside.
    Ketamine,
    /// A link that begins.
    Bud,
    /// A link with a partner.
    Full,
    /// The arm, holding the sender.
    Hold,
    /// The arm, half lifted.
    Ease,
    /// The arm, lifted.
    Lift,
}

impl Kind {
    /// The class of the mark's group, beside `mark`.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Growth => "growth",
            Self::Sprout => "sprout",
            Self::Link => "link",
            Self::AmpaAbove => "ampa above",
            Self::NmdaAbove => "nmda above",
            Self::Vesicle => "vesicle",
            Self::Ampa => "ampa",
            Self::Nmda => "nmda",
            Self::Ion => "ion",
            Self::Magnesium => "magnesium",
            Self::Glutamate => "glutamate",
            Self::Ketamine => "ketamine",
            Self::Sign => "sign",
            Self::Arm => "arm",
        }
    }
}

impl State {
    /// The value of `data-state`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Still => "still",
            Self::Shut => "shut",
            Self::Open => "open",
            Self::Magnesium => "magnesium",
            Self::Ketamine => "ketamine",
            Self::Bud => "bud",
            Self::Full => "full",
            Self::Hold => "hold",
            Self::Ease => "ease",
            Self::Lift => "lift",
        }
    }
}
