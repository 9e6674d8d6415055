//! The words of the page: `public/builder/en.json`.

use crate::content::{ReadError, read_as};
use serde::Deserialize;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $field:ident: $kind:ty,)* })*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$about])* pub $field: $kind,)*
        })*
    };
}

words! {
    /// All of them.
    Words {
        /// The page's heading.
        title: String,
        /// What to do.
        lead: String,
        /// What becomes of what is typed.
        stored: String,
        /// A link to the guide.
        open_guide: String,
        /// Groups of fields.
        groups: Vec<Group>,
        /// Over the groups that few need.
        more: String,
        /// One for each field.
        fields: Vec<FieldWords>,
        /// One for each field of which several may be chosen.
        lists: Vec<FieldWords>,
        /// Of what is copied.
        line: LineWords,
        /// Of the guide beside the form.
        preview: PreviewWords,
        /// Of the clinic's colour.
        colour: ColourWords,
        /// Of what is pasted.
        check: CheckWords,
        /// Of the host.
        tests: TestWords,
    }
    /// Fields that belong together.
    Group {
        /// Which.
        id: String,
        /// Its legend.
        legend: String,
        /// What it is for; may be empty.
        hint: String,
    }
    /// One field.
    FieldWords {
        /// `Field::id` or `Many::id`.
        id: String,
        /// Its label.
        label: String,
        /// A hint below it; may be empty.
        hint: String,
        /// What is said when it cannot be used; `{allowed}` is its range.
        wrong: String,
        /// What can be chosen.
        options: Option<Vec<Choice>>,
        /// What the empty choice stands for.
        usual: Option<String>,
    }
    /// Something to choose.
    Choice {
        /// As the guide names it; empty for the usual.
        value: String,
        /// As people do.
        shown: String,
    }
    /// Of what is copied.
    LineWords {
        /// Heading.
        title: String,
        /// The question before the places.
        r#where: String,
        /// The button.
        copy: String,
        /// Said when it is done.
        copied: String,
        /// Said when it cannot be done.
        selected: String,
        /// How long; `{count}`.
        length: String,
        /// That it is too long.
        long: String,
        /// That something is not in it.
        left_out: String,
        /// What the file is for.
        file: String,
        /// The button for it.
        download: String,
        /// Said when it is done.
        downloaded: String,
        /// That pages of the guide's own cannot read it.
        not_beside: String,
        /// Names of what is pasted.
        parts: PartWords,
        /// The link inside the line.
        read: String,
        /// The name of a frame.
        frame_title: String,
        /// Where it is pasted.
        places: Vec<PlaceWords>,
    }
    /// Names of what is pasted.
    PartWords {
        /// The element with its script.
        line: String,
        /// The `div`.
        div: String,
        /// The script alone.
        script: String,
        /// The frame.
        frame: String,
        /// An address.
        address: String,
    }
    /// Where it is pasted.
    PlaceWords {
        /// `Place::id`.
        id: String,
        /// Its name.
        name: String,
        /// The two sentences its user needs.
        says: Vec<String>,
    }
    /// Of the guide beside the form.
    PreviewWords {
        /// Heading.
        title: String,
        /// The question before the widths.
        width: String,
        /// The widths.
        widths: Vec<Width>,
        /// How it is scaled; `{width}`, `{percent}`.
        scale: String,
        /// Until it is there.
        coming: String,
        /// Before what it tells of errors.
        errors: String,
        /// A file did not come.
        load: String,
        /// It stopped.
        panic: String,
        /// All else; `{message}`.
        other: String,
    }
    /// A width.
    Width {
        /// Which.
        id: String,
        /// Its name.
        name: String,
    }
    /// Of the clinic's colour.
    ColourWords {
        /// By day.
        light: String,
        /// In the dark.
        dark: String,
        /// That it is used; `{ratio}`.
        good: String,
        /// That it is corrected; `{ratio}`, `{colour}`.
        mended: String,
    }
    /// Of what is pasted.
    CheckWords {
        /// Heading.
        title: String,
        /// What it does.
        hint: String,
        /// The field's label.
        label: String,
        /// The button.
        button: String,
        /// A file without a fault.
        good_file: String,
        /// A line without a fault.
        good_line: String,
        /// Some faults; `{count}`.
        bad: String,
        /// Neither.
        nothing: String,
        /// Not JSON; `{path}`, `{message}`.
        not_json: String,
        /// One fault; `{path}`, `{value}`, `{allowed}`, `{instead}`.
        at: String,
        /// The same where any words may stand.
        bare: String,
        /// A field nobody knows; the same.
        unknown: String,
        /// What is used: the usual.
        usual: String,
        /// What is used: the guide's own words.
        ours: String,
        /// What is used: nothing.
        nothing_of_it: String,
    }
    /// Of the host.
    TestWords {
        /// Heading.
        title: String,
        /// What it does.
        hint: String,
        /// The button.
        button: String,
        /// While it runs; `{address}`.
        running: String,
        /// When it is done; `{address}`.
        done: String,
        /// Before what is good.
        good: String,
        /// Before what is not.
        bad: String,
        /// Before what is to know.
        note: String,
        /// What is found.
        says: Vec<Say>,
    }
    /// What is found.
    Say {
        /// `Finding::id`.
        id: String,
        /// In words; `{status}`, `{mime}`.
        say: String,
    }
}

/// Reads the words.
///
/// # Errors
/// The first field that is unknown, missing or of the wrong type.
pub fn read_words(json: &str) -> Result<Words, ReadError> {
    read_as(json)
}

impl Words {
    /// Those of a field or a list; a test holds that there are some for each.
    pub fn of(&self, id: &str) -> Option<&FieldWords> {
        let mut all = self.fields.iter().chain(&self.lists);
        all.find(|each| each.id == id)
    }

    /// Those of a group.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|each| each.id == id)
    }
}

impl FieldWords {
    /// What can be chosen; nothing where one types.
    pub fn options(&self) -> &[Choice] {
        self.options.as_deref().unwrap_or_default()
    }
}

impl PartWords {
    /// The name of a part.
    pub fn of(&self, id: &str) -> &str {
        match id {
            "line" => &self.line,
            "div" => &self.div,
            "script" => &self.script,
            "frame" => &self.frame,
            _ => &self.address,
        }
    }
}
