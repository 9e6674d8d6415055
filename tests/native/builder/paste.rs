use super::{HERE, words};
use ketamine_guide::builder::{Checked, Field, Form, Many, Pasted, paste};

fn pasted(text: &str) -> Pasted {
    paste(text, &Form::new(HERE), &words())
}

#[test]
fn a_file_fills_the_form_and_its_faults_are_named() {
    let text = r#"{ "name": "Elm", "phone": "555", "routes": ["iv", "pill"], "color": "red",
        "times": { "drip_minutes": 90, "food_hours": 6 }, "music": "own", "forms": ["PHQ-9"] }"#;
    let Pasted::File(form, bad) = pasted(text) else {
        panic!("{:?}", pasted(text));
    };
    let named: Vec<_> = bad
        .iter()
        .map(|each| (&each.path[..], &each.value[..]))
        .collect();
    assert_eq!(
        named,
        [
            ("routes.1", "pill"),
            ("color", "red"),
            ("times.drip_minutes", "90")
        ]
    );
    assert_eq!(form.get(Field::Name), "Elm");
    assert_eq!(form.get(Field::Food), "6");
    assert_eq!(form.get(Field::Drip), "");
    assert_eq!(form.get(Field::Music), "own");
    assert_eq!(form.chosen(Many::Routes), ["iv"]);
    assert_eq!(form.chosen(Many::Forms), ["PHQ-9"]);
}

#[test]
fn a_line_that_an_editor_has_changed_is_still_read() {
    let text = "<p>\n<KETAMINE-GUIDE  theme='dark' clinic = \"A &amp; B\" routes=iv country=\"us\" accent=teal chapter=\"bran\"></KETAMINE-GUIDE>\
        <script defer src=https://a.example/g/ketamine-guide.js></script></p>";
    let Pasted::Line(form, bad) = pasted(text) else {
        panic!("{:?}", pasted(text));
    };
    assert_eq!(form.get(Field::Name), "A & B");
    assert_eq!(form.get(Field::Theme), "dark");
    // The usual is not said.
    assert_eq!(form.get(Field::Country), "");
    assert_eq!(form.get(Field::Host), "https://a.example/g/");
    assert_eq!(form.chosen(Many::Routes), ["iv"]);
    let named: Vec<_> = bad
        .iter()
        .map(|each| (&each.path[..], &each.value[..]))
        .collect();
    assert_eq!(named, [("chapter", "bran"), ("accent", "teal")]);
}

#[test]
fn what_a_browser_would_not_understand_is_told() {
    let names = |text: &str| match pasted(text) {
        Pasted::Line(form, bad) => (
            form.get(Field::Name).to_owned(),
            bad.into_iter().map(|each| each.path).collect::<Vec<_>>(),
        ),
        other => panic!("{other:?}"),
    };
    let told = |name: &str, paths: &[&str]| {
        let paths = paths.iter().map(|path| (*path).to_owned()).collect();
        (name.to_owned(), paths)
    };
    assert_eq!(
        names("<ketamine-guide clinic=\u{201c}Lake Clinic\u{201d}></ketamine-guide>"),
        told("Lake Clinic", &["quotes"])
    );
    assert_eq!(
        names(
            "<ketamine-guide clinic=\"The \u{201c}Lake\u{201d}\" id=\"a\" data-b=\"c\"></ketamine-guide>"
        ),
        told("The \u{201c}Lake\u{201d}", &[])
    );
    assert_eq!(
        names("<ketamine-guide clinik=\"Lake\" fone=\"1\"></ketamine-guide>"),
        told("", &["clinik", "fone"])
    );
}

#[test]
fn what_is_neither_is_told_so() {
    for text in ["", "hello", "<b>hello</b>", "<div class=x></div>"] {
        assert_eq!(pasted(text), Pasted::Nothing, "{text}");
    }
    assert!(matches!(pasted("{ \"name\": }"), Pasted::NotJson(_)));
    assert!(matches!(pasted("[1]"), Pasted::File(_, bad) if bad.len() == 1));
}

#[test]
fn words_of_a_file_stay_in_it() {
    let text = r#"{ "name": "Elm", "hidden": ["matters"], "texts": { "ui": { "title": "Elm \"Guide\"" } } }"#;
    let Pasted::File(form, _) = pasted(text) else {
        panic!("{:?}", pasted(text));
    };
    assert_eq!(form.chosen(Many::Hidden), ["matters"]);
    let checked = Checked::new(form);
    assert!(checked.needs_file());
    let kept = r#""title": "Elm \"Guide\"""#;
    assert!(checked.file().contains(kept), "{}", checked.file());
    let again = paste(&checked.file(), &Form::new(HERE), &words());
    assert!(matches!(again, Pasted::File(form, _) if form == *checked.form()));
}
