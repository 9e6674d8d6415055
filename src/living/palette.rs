//! The colours of the picture, read from the tokens of the place it stands in.

use super::colour::Colour;
use web_sys::HtmlElement;

macro_rules! roles {
    ($($role:ident $token:literal,)*) => {
        /// What a colour is for; each is a token of the style sheet.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Role { $($role,)* }
        const TOKENS: &[&str] = &[$($token,)*];
    };
}

roles! {
    Ink "--ink",
    Paper "--paper",
    Hair "--hair",
    Glutamate "--glutamate",
    Ketamine "--ketamine",
    Magnesium "--magnesium",
    Ion "--ion",
    Ampa "--syn-ampa",
    Busy "--ampa",
    Nmda "--syn-nmda",
    Brake "--brake",
    Air "--syn-air",
    AirLow "--syn-air-low",
    Lamp "--syn-lamp",
    Haze "--syn-haze",
    HazeFar "--syn-haze-far",
    SenderLit "--syn-sender-lit",
    Sender "--syn-sender",
    SenderShade "--syn-sender-shade",
    SenderEdge "--syn-sender-edge",
    SenderCore "--syn-sender-core",
    Vesicle "--syn-vesicle",
    VesicleEdge "--syn-vesicle-edge",
    ReceiverLit "--syn-receiver-lit",
    Receiver "--syn-receiver",
    ReceiverShade "--syn-receiver-shade",
    ReceiverEdge "--syn-receiver-edge",
    ReceiverCore "--syn-receiver-core",
    StageLit "--syn-stage-lit",
    Stage "--syn-stage",
    StageShade "--syn-stage-shade",
    Density "--syn-density",
    Lipid "--syn-lipid",
    LipidTail "--syn-lipid-tail",
    BrakeLit "--syn-brake-lit",
    BrakeBody "--syn-brake",
    BrakeShade "--syn-brake-shade",
    AmpaLit "--syn-ampa-lit",
    AmpaShade "--syn-ampa-shade",
    NmdaLit "--syn-nmda-lit",
    NmdaShade "--syn-nmda-shade",
    Pore "--syn-pore",
    Deep "--syn-deep",
    Edge "--syn-mark-edge",
    Shine "--syn-shine",
    Shadow "--syn-shadow",
    Beam "--syn-beam",
    Signal "--syn-signal",
    Halo "--syn-halo",
}

/// All colours, and their styles, solid and clear.
pub struct Palette {
    colours: Vec<Colour>,
    styles: Vec<[String; 2]>,
}

impl Palette {
    /// Reads every token by having it as the colour of an element, because what a token says may still be a question
    /// (light or dark?) that only a computed colour answers.
    pub fn read(probe: &HtmlElement) -> Self {
        let style = probe.style();
        style.set_property("forced-color-adjust", "none").ok();
        let computed = web_sys::window().and_then(|window| window.get_computed_style(probe).ok());
        let computed = computed.flatten();
        let mut colours = Vec::with_capacity(TOKENS.len());
        let mut value = String::new();
        for token in TOKENS {
            value.clear();
            value.push_str("var(");
            value.push_str(token);
            value.push(')');
            style.set_property("color", &value).ok();
            let text = computed
                .as_ref()
                .and_then(|computed| computed.get_property_value("color").ok());
            colours.push(Colour::read(&text.unwrap_or_default()));
        }
        style.remove_property("color").ok();
        let styles = colours
            .iter()
            .map(|colour| [colour.css(), colour.fade(0.0).css()])
            .collect();
        Self { colours, styles }
    }

    /// A colour.
    pub fn colour(&self, role: Role) -> Colour {
        self.colours[role as usize]
    }

    /// As a style.
    pub fn style(&self, role: Role) -> &str {
        &self.styles[role as usize][0]
    }

    /// The same, wholly transparent: where a glow ends.
    pub fn clear(&self, role: Role) -> &str {
        &self.styles[role as usize][1]
    }
}
