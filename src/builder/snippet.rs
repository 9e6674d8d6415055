use super::markup::{attribute, escaped};
use super::{Checked, Field, Many, Part, SCRIPT, query};

/// Some website editors cut what is longer.
pub const LONGEST: usize = 300;

/// Height of a frame whose page cannot say its own, in pixels.
const FRAME: &str = "720";

/// Something to paste.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// What it is.
    pub part: Part,
    /// All of it, on one line.
    pub text: String,
}

impl Snippet {
    /// How many letters it has.
    pub fn letters(&self) -> usize {
        self.text.chars().count()
    }
}

/// Writes one part. `read` are the words of the link inside, `title` is the name of a frame.
pub fn snippet(checked: &Checked, part: Part, read: &str, title: &str) -> Snippet {
    let host = checked.host();
    let options = options(checked, part);
    let script = format!(
        "<script{} defer></script>",
        attribute("src", &format!("{host}{SCRIPT}"))
    );
    let page = |name: &str| {
        let query = query::write(&options);
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{host}{name}{mark}{query}")
    };
    let element = |open: &str, prefix: &str, close: &str| {
        let told = options
            .iter()
            .map(|(name, value)| attribute(&format!("{prefix}{name}"), value));
        let link = format!("<a{}>{}</a>", attribute("href", &host), escaped(read));
        format!("<{open}{}>{link}</{close}>", told.collect::<String>())
    };
    let text = match part {
        Part::Line => element("ketamine-guide", "", "ketamine-guide") + &script,
        Part::Div => element("div data-ketamine-guide", "data-", "div"),
        Part::Script => script,
        Part::Embed => page("embed.html"),
        Part::Link => page(""),
        Part::Frame => {
            let said = [
                ("src", page("embed.html")),
                ("title", title.to_owned()),
                ("width", "100%".to_owned()),
                ("height", FRAME.to_owned()),
                ("frameborder", "0".to_owned()),
                ("loading", "lazy".to_owned()),
            ];
            let told = said.iter().map(|(name, value)| attribute(name, value));
            format!("<iframe{}></iframe>{script}", told.collect::<String>())
        }
    };
    Snippet { part, text }
}

/// Names and values as attributes and query parameters tell them. What a clinic's file says is not said twice, so that
/// a file that is changed later is not overruled by a line nobody remembers.
fn options(checked: &Checked, part: Part) -> Vec<(&'static str, String)> {
    // One that is there already is named, also where the form has nothing to put into it.
    let named = checked.needs_file() || checked.get(Field::Config).is_some();
    let config = if !named {
        None
    } else if part.is_page() {
        checked.config_beside()
    } else {
        Some(checked.config())
    };
    let filed = config.is_some() && checked.needs_file();
    let in_file = |field: Field| filed && field.path().is_some();
    let mut options: Vec<_> = Field::ALL
        .into_iter()
        .filter(|field| !in_file(*field))
        .filter_map(|field| Some((field.attribute()?, checked.get(field)?.to_owned())))
        .collect();
    let routes = checked.form().chosen(Many::Routes);
    if !filed && !routes.is_empty() {
        options.push((Many::Routes.id(), routes.join(" ")));
    }
    options.extend(config.map(|config| ("config", config)));
    options
}
