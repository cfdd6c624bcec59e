//! A model as bytes and back. The last 32 bytes are a BLAKE3 digest of the rest: a file that was cut, altered
//! or written by another version is not a model.

use super::calibration::Calibration;
use super::classifier::Planes;
use super::model::Model;
use super::space::Space;

const MAGIC: &[u8] = b"hotline-model 1\n";
const DIGEST: usize = 32;

impl Model {
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        text(&mut bytes, &self.origin);
        number(&mut bytes, self.examples);
        number(&mut bytes, self.names.len());
        self.names.iter().for_each(|name| text(&mut bytes, name));
        floats(&mut bytes, &self.priors);
        floats(&mut bytes, &[self.calibration.scale]);
        floats(&mut bytes, &self.calibration.thresholds);
        number(&mut bytes, self.space.grams.len());
        bytes.extend(self.space.grams.iter().flat_map(|gram| gram.to_le_bytes()));
        floats(&mut bytes, &self.space.weights);
        floats(&mut bytes, &self.planes.weights);
        let digest = blake3::hash(&bytes);
        bytes.extend_from_slice(digest.as_bytes());
        bytes
    }

    /// `None` for anything that [`Model::to_bytes`] did not write.
    pub fn from_bytes(bytes: &[u8]) -> Option<Model> {
        let (body, digest) = bytes.split_at_checked(bytes.len().checked_sub(DIGEST)?)?;
        if !body.starts_with(MAGIC) || blake3::hash(body).as_bytes() != digest {
            return None;
        }
        let mut reader = Reader { left: &body[MAGIC.len()..] };
        let (origin, examples) = (reader.text()?, reader.number()?);
        let classes = reader.number()?;
        let names = (0..classes).map(|_| reader.text()).collect::<Option<Vec<String>>>()?;
        let priors = reader.floats()?;
        let scale = *reader.floats()?.first()?;
        let calibration = Calibration { scale, thresholds: reader.floats()? };
        let columns = reader.number()?;
        let grams = reader.words(columns)?.map(u32::from_le_bytes).collect();
        let space = Space { grams, weights: reader.floats()? };
        let planes = Planes { classes, weights: reader.floats()? };
        let fits = priors.len() == classes
            && classes > 0
            && space.weights.len() == columns
            && planes.weights.len() == (columns + 1) * classes;
        fits.then_some(Model { origin, names, priors, examples, space, planes, calibration })
    }
}

fn number(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

fn text(bytes: &mut Vec<u8>, text: &str) {
    number(bytes, text.len());
    bytes.extend_from_slice(text.as_bytes());
}

fn floats(bytes: &mut Vec<u8>, floats: &[f32]) {
    number(bytes, floats.len());
    bytes.extend(floats.iter().flat_map(|float| float.to_le_bytes()));
}

struct Reader<'a> {
    left: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.left.split_at_checked(count)?;
        self.left = left;
        Some(taken)
    }

    fn number(&mut self) -> Option<usize> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?) as usize)
    }

    fn text(&mut self) -> Option<String> {
        let length = self.number()?;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    fn words(&mut self, count: usize) -> Option<impl Iterator<Item = [u8; 4]> + use<'a>> {
        let bytes = self.take(count.checked_mul(4)?)?;
        Some(bytes.chunks_exact(4).map(|word| [word[0], word[1], word[2], word[3]]))
    }

    fn floats(&mut self) -> Option<Vec<f32>> {
        let count = self.number()?;
        Some(self.words(count)?.map(f32::from_le_bytes).collect())
    }
}
