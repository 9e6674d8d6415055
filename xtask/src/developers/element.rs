//! `src/host/element.json`, read.

use crate::error::Error;
use crate::files;
use crate::places::Places;
use serde_json::Value;

const PATH: &str = "src/host/element.json";

/// What there is to know of the element.
#[derive(Debug)]
pub struct Element {
    /// Its tag.
    pub tag: String,
    /// Its class, in types.
    pub class: String,
    /// What it is.
    pub describe: String,
    /// Its attributes, each a property too.
    pub attributes: Vec<Attribute>,
    /// What it tells a page.
    pub events: Vec<Event>,
    /// What a page may style.
    pub styles: Vec<Named>,
    /// Parts a page may style.
    pub parts: Vec<Named>,
    /// Where a page's own children go.
    pub slots: Vec<Named>,
}

/// An attribute.
#[derive(Debug)]
pub struct Attribute {
    /// Its name; the property's too.
    pub name: String,
    /// One sentence or two.
    pub describe: String,
    /// Without it.
    pub default: Option<String>,
    /// What it may say; empty for any text.
    pub values: Vec<String>,
    /// True for several of them.
    pub list: bool,
    /// True where the property takes a clinic's file as well.
    pub file: bool,
    /// False where every element has the property.
    pub own: bool,
}

/// An event.
#[derive(Debug)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// One sentence or two.
    pub describe: String,
    /// Names and types of its detail; none where it has no detail.
    pub detail: Option<Vec<(String, String)>>,
}

/// Something with a name.
#[derive(Debug)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// One sentence or two.
    pub describe: String,
    /// What its value looks like.
    pub syntax: Option<String>,
    /// Without it.
    pub default: Option<String>,
}

impl Element {
    /// Reads the file.
    pub fn read(places: &Places) -> Result<Self, Error> {
        let path = places.root.join(PATH);
        let told = serde_json::from_str(&files::read(&path)?).ok();
        let told = told.as_ref().and_then(Self::told);
        told.ok_or_else(|| {
            let expected = "tag, class, describe, attributes, events, styles, parts and slots";
            Error::contract(
                &path,
                expected,
                "mend the file; its neighbours show the form",
            )
        })
    }

    fn told(value: &Value) -> Option<Self> {
        let list = |name: &str| value[name].as_array();
        let named = |name: &str| {
            list(name)?
                .iter()
                .map(Named::told)
                .collect::<Option<Vec<_>>>()
        };
        Some(Self {
            tag: text(value, "tag")?,
            class: text(value, "class")?,
            describe: text(value, "describe")?,
            attributes: list("attributes")?
                .iter()
                .map(Attribute::told)
                .collect::<Option<_>>()?,
            events: list("events")?
                .iter()
                .map(Event::told)
                .collect::<Option<_>>()?,
            styles: named("styles")?,
            parts: named("parts")?,
            slots: named("slots")?,
        })
    }
}

impl Attribute {
    fn told(value: &Value) -> Option<Self> {
        let values = value["values"].as_array().into_iter().flatten();
        Some(Self {
            name: text(value, "name")?,
            describe: text(value, "describe")?,
            default: text(value, "default"),
            values: values
                .map(|each| each.as_str().map(str::to_owned))
                .collect::<Option<_>>()?,
            list: value["list"] == true,
            file: value["file"] == true,
            own: value["own"] != false,
        })
    }

    /// What TypeScript takes it for.
    pub fn kind(&self) -> String {
        match self {
            Self { file: true, .. } => "string | ClinicFile".into(),
            Self {
                list: false,
                values,
                ..
            } if !values.is_empty() => union(values),
            _ => "string".into(),
        }
    }
}

impl Event {
    fn told(value: &Value) -> Option<Self> {
        let detail = value["detail"].as_object().map(|fields| {
            let fields = fields.iter();
            fields
                .map(|(name, kind)| Some((name.clone(), kind.as_str()?.to_owned())))
                .collect::<Option<Vec<_>>>()
        });
        Some(Self {
            name: text(value, "name")?,
            describe: text(value, "describe")?,
            detail: match detail {
                Some(detail) => Some(detail?),
                None => None,
            },
        })
    }

    /// Its type, where `kind` says what an attribute's name means as a type.
    pub fn kind(&self, element: &Element) -> String {
        let Some(fields) = &self.detail else {
            return "CustomEvent<null>".into();
        };
        let fields = fields.iter().map(|(name, kind)| {
            // What an attribute says, the event says in the same words.
            let same = element
                .attributes
                .iter()
                .find(|attribute| attribute.name == *kind);
            format!(
                "{name}: {}",
                same.map_or_else(|| kind.clone(), Attribute::kind)
            )
        });
        let fields: Vec<_> = fields.collect();
        match fields.as_slice() {
            [] => "CustomEvent<Record<string, never>>".into(),
            _ => format!("CustomEvent<{{ {} }}>", fields.join("; ")),
        }
    }
}

impl Named {
    fn told(value: &Value) -> Option<Self> {
        Some(Self {
            name: text(value, "name")?,
            describe: text(value, "describe")?,
            syntax: text(value, "syntax"),
            default: text(value, "default"),
        })
    }
}

/// A choice of texts, as TypeScript writes it.
pub fn union(values: &[String]) -> String {
    let quoted: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
    quoted.join(" | ")
}

fn text(value: &Value, name: &str) -> Option<String> {
    value[name].as_str().map(str::to_owned)
}
