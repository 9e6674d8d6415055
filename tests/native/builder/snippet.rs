use super::{HERE, checked, form, full, words};
use ketamine_guide::builder::{
    Checked, Field, Form, LONGEST, Many, Part, Pasted, Place, paste, snippet,
};
use proptest::prelude::*;

fn written(checked: &Checked, part: Part) -> String {
    snippet(checked, part, "Read the guide", "A guide").text
}

#[test]
fn the_line_of_the_readme() {
    let checked = checked(&[
        (Field::Host, "https://your.host/guide"),
        (Field::Name, "Lake Clinic"),
        (Field::Phone, "555 0100"),
    ]);
    let line = written(&checked, Part::Line);
    let readme = include_str!("../../../README.md");
    assert!(readme.contains(&line), "{line}");
    assert!(line.len() < LONGEST && !line.contains('\n'));
}

#[test]
fn each_part_by_itself() {
    let checked = checked(&[(Field::Name, "A & B"), (Field::Theme, "dark")]);
    for (part, expect) in [
        (
            Part::Div,
            "<div data-ketamine-guide data-clinic=\"A &amp; B\" data-theme=\"dark\"><a href=\"https://guide.example/\">Read the guide</a></div>",
        ),
        (
            Part::Script,
            "<script src=\"https://guide.example/ketamine-guide.js\" defer></script>",
        ),
        (
            Part::Link,
            "https://guide.example/?clinic=A+%26+B&theme=dark",
        ),
        (
            Part::Embed,
            "https://guide.example/embed.html?clinic=A+%26+B&theme=dark",
        ),
    ] {
        assert_eq!(written(&checked, part), expect);
    }
    let frame = written(&checked, Part::Frame);
    assert!(frame.starts_with("<iframe src=\"https://guide.example/embed.html?clinic=A+%26+B&amp;theme=dark\" title=\"A guide\""));
    assert!(frame.ends_with(&written(&checked, Part::Script)));
}

#[test]
fn a_file_is_named_and_its_words_are_not_said_twice() {
    let checked = Checked::new(full());
    let line = written(&checked, Part::Line);
    assert!(
        line.contains(" config=\"https://guide.example/clinic.json\"")
            && line.contains(" theme=\"dark\"")
    );
    assert!(!line.contains("Lake Clinic") && !line.contains("routes"));
    assert_eq!(
        written(&checked, Part::Link),
        "https://guide.example/?theme=dark&config=clinic.json"
    );
    let mut far = full();
    far.set(Field::Config, "https://lake.example/clinic.json");
    let far = Checked::new(far);
    let address = snippet(&far, Part::Link, "", "");
    // What the file would say stands in the link as far as it goes.
    assert!(far.config_beside().is_none());
    assert!(address.text.contains("clinic=Lake+Clinic") && !address.text.contains("config"));
    assert!(written(&far, Part::Line).contains("config"));
}

/// A file that a pasted line named stays named, also where the form has nothing for it.
#[test]
fn a_named_file_stays_named() {
    let file = "https://lake.example/clinic.json";
    let named = Checked::new(form(&[(Field::Name, "Lake"), (Field::Config, file)]));
    let line = written(&named, Part::Line);
    assert!(
        line.contains(file) && line.contains("clinic=\"Lake\""),
        "{line}"
    );
    let odd = Checked::new(form(&[(Field::Config, "clinic")]));
    assert!(odd.config_beside().is_none());
}

#[test]
fn nothing_breaks_out_of_a_value() {
    for evil in [
        "\"><script>alert(1)</script>",
        "' onload='x",
        "]]> {{x}} [gallery]",
        "a  b",
    ] {
        let checked = Checked::new(form(&[(Field::Name, evil)]));
        for place in Place::ALL {
            for part in place.parts() {
                let text = written(&checked, *part);
                assert!(
                    !text.contains("<script>") && !text.contains('\n') && !text.contains("{{"),
                    "{text}"
                );
                assert!(!text.contains("' ") && !text.contains("[g"), "{text}");
            }
        }
    }
}

/// What people may type, and worse.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,40}",
        "\\PC{0,20}",
        Just("Lake & \"Sons\" <b>[x]</b> {{y}} 'z' &amp; &#65; 100% + ä".to_owned()),
    ]
}

fn any_form() -> impl Strategy<Value = Form> {
    let chosen = proptest::sample::subsequence(Many::Routes.names(), 0..=4);
    let forms = proptest::sample::subsequence(Many::Forms.names(), 0..=2);
    let picks = (
        "[0-9+() .-]{0,12}",
        0..4_usize,
        0..10_usize,
        0..5_usize,
        "#[0-9a-f]{6}",
        0..3_usize,
    );
    (name(), chosen, forms, picks, 20..70_u16, any::<[bool; 3]>()).prop_map(
        |(name, routes, forms, (phone, theme, country, chapter, accent, music), drip, flags)| {
            let words = words();
            let pick = |id: &str, at: usize| {
                let options = words.of(id).unwrap().options();
                options[at % options.len()].value.clone()
            };
            let mut form = Form::new(HERE);
            form.set(Field::Name, name);
            form.set(Field::Phone, phone);
            form.set(Field::Theme, pick("theme", theme));
            form.set(Field::Country, pick("country", country));
            form.set(Field::Chapter, pick("chapter", chapter));
            if flags[0] {
                form.set(Field::Accent, accent);
            }
            if flags[1] {
                form.set(Field::Drip, drip.to_string());
                form.set(Field::Music, pick("music", music));
                for each in forms {
                    form.choose(Many::Forms, each, true);
                }
            }
            if flags[2] {
                form.set(Field::Host, "https://your.host/guide/");
                form.set(Field::Website, "https://lake.example/?a=b&c='d'");
            }
            for each in routes {
                form.choose(Many::Routes, each, true);
            }
            form
        },
    )
}

/// What can be used of a form, as values.
fn used(form: &Form) -> (Vec<Option<String>>, Vec<&'static str>) {
    let checked = Checked::new(form.clone());
    let one = Field::ALL
        .into_iter()
        .filter(|field| !matches!(field, Field::Host | Field::Config));
    let one = one.map(|field| checked.get(field).map(str::to_owned));
    (one.collect(), form.chosen(Many::Routes).to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// What stands in a line, a frame or a link is what was filled in; with its file where it has one.
    #[test]
    fn every_part_reads_back(form in any_form()) {
        let (checked, words) = (Checked::new(form.clone()), words());
        for part in [Part::Line, Part::Div, Part::Frame, Part::Embed, Part::Link] {
            let text = written(&checked, part);
            let Pasted::Line(mut back, bad) = paste(&text, &Form::new(HERE), &words) else {
                return Err(TestCaseError::fail(text));
            };
            prop_assert!(bad.is_empty(), "{text} {bad:?}");
            prop_assert_eq!(Checked::new(back.clone()).host(), checked.host());
            if checked.needs_file() {
                let Pasted::File(whole, bad) = paste(&checked.file(), &back, &words) else {
                    return Err(TestCaseError::fail(checked.file()));
                };
                prop_assert!(bad.is_empty(), "{} {bad:?}", checked.file());
                back = whole;
            }
            prop_assert_eq!(used(&back), used(&form), "{}", text);
        }
    }

    #[test]
    fn whatever_is_pasted_is_answered(text in "\\PC{0,60}|[<>=\"'&;/a-z -]{0,60}|\\{[ -~]{0,40}") {
        let _ = paste(&text, &Form::new(HERE), &words());
        let _ = paste(&format!("<ketamine-guide {text}"), &Form::new(HERE), &words());
    }
}
