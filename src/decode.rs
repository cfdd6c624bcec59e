//! placeholder
use crate::domain::trouble::Wrong;
pub fn text(bytes: &[u8]) -> Result<String, Wrong> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Wrong::NotUtf8)
}
