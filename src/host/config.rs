use super::events::report;
use super::page;
use crate::guide::Clinic;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{HtmlElement, XmlHttpRequest};

/// The clinic's file: read once the guide stands, so that a slow or missing one keeps nobody waiting.
#[derive(Clone, Default)]
pub struct Config {
    told: Rc<RefCell<Clinic>>,
    /// Who waits for the file; dropped, nobody does.
    waiting: Rc<RefCell<Option<EventListener>>>,
}

impl Config {
    /// What attributes say of the clinic, and where they say nothing, its file.
    pub fn beneath(&self, told: Clinic) -> Clinic {
        told.or(self.told.borrow().clone())
    }

    /// Nobody waits any more.
    pub fn stop(&self) {
        drop(self.waiting.take());
    }

    /// Reads the file that `config` names, then lets `take` know. What cannot be used is reported.
    pub fn load(&self, host: &HtmlElement, take: impl Fn() + 'static) {
        self.stop();
        *self.told.borrow_mut() = Clinic::default();
        let Some(address) = page::config(host) else {
            return take();
        };
        let (told, host, address_said) = (self.told.clone(), host.clone(), address.clone());
        let Ok(request) = XmlHttpRequest::new() else {
            return;
        };
        let asked = request.clone();
        let done = EventListener::new(&request, "loadend", move |_| {
            let read = match (asked.status(), asked.response_text()) {
                (Ok(200), Ok(Some(text))) => Clinic::read(&text).map_err(|error| error.to_string()),
                _ => Err(format!(
                    "\"{address_said}\" did not load; the defaults are used"
                )),
            };
            match read {
                Ok((clinic, bad)) => {
                    *told.borrow_mut() = clinic;
                    take();
                    for error in bad {
                        report(&host, error.name, &error.to_string());
                    }
                }
                Err(message) => report(&host, "config", &message),
            }
        });
        *self.waiting.borrow_mut() = Some(done);
        // What fails here ends in `loadend` too, or was refused by a policy, which the browser tells.
        let _ = request.open("GET", &address).and_then(|()| request.send());
    }
}
