//! Text as it may stand in XML.

use crate::paper::sanitize;
use std::borrow::Cow;

/// One line without anything that acts or that XML 1.0 forbids, escaped for elements and attributes.
pub fn escaped(text: &str) -> Cow<'_, str> {
    let text = sanitize::line(text);
    if !text.contains(['&', '<', '>', '"']) {
        return text;
    }
    let safe = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    Cow::Owned(safe)
}
