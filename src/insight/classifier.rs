//! A linear classifier: one plane per class (squared hinge loss, L2), found by dual coordinate descent for all
//! classes at once. Nothing is drawn but a fixed shuffle, so the same examples give the same weights.

use super::space::Point;

/// How hard to fit: the inverse of regularisation. Flat around this value in cross-validation.
const COST: f32 = 2.0;
const ROUNDS: usize = 8;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Planes {
    pub classes: usize,
    /// Row by column of the space, one number per class; the last row is the bias.
    pub weights: Vec<f32>,
}

impl Planes {
    /// One score per class; the highest wins, by how much is for the calibration to say.
    pub fn scores(&self, point: &Point) -> Vec<f32> {
        let mut scores = self.bias().to_vec();
        for &(column, value) in point {
            for (score, weight) in scores.iter_mut().zip(self.row(column)) {
                *score += value * weight;
            }
        }
        scores
    }

    pub fn row(&self, column: u32) -> &[f32] {
        &self.weights[column as usize * self.classes..][..self.classes]
    }

    fn bias(&self) -> &[f32] {
        &self.weights[self.weights.len() - self.classes..]
    }

    /// Learns from points of a space with so many `columns`, each with its class below `classes`.
    pub fn learn(examples: &[(Point, usize)], classes: usize, columns: usize) -> Planes {
        let mut planes = Planes { classes, weights: vec![0.0; (columns + 1) * classes] };
        // One multiplier per example and class: how much the example holds that plane.
        let mut held = vec![0.0; examples.len() * classes];
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut seed = 1;
        for _ in 0..ROUNDS {
            shuffle(&mut order, &mut seed);
            for &at in &order {
                let (point, label) = &examples[at];
                planes.step(point, *label, &mut held[at * classes..][..classes]);
            }
        }
        planes
    }

    /// Moves every plane to where it is best for one example, the others being as they are.
    fn step(&mut self, point: &Point, label: usize, held: &mut [f32]) {
        const SLACK: f32 = 0.5 / COST;
        // |x|² of a point of length 1 and its bias.
        const SQUARE: f32 = 2.0;
        let mut moves = self.scores(point);
        let mut moved = false;
        for (class, (score, held)) in moves.iter_mut().zip(held).enumerate() {
            let sign = if class == label { 1.0 } else { -1.0 };
            let slope = sign * *score - 1.0 + SLACK * *held;
            let new = (*held - slope / (SQUARE + SLACK)).max(0.0);
            *score = (new - *held) * sign;
            moved |= *score != 0.0;
            *held = new;
        }
        if moved {
            self.shift(point, &moves);
        }
    }

    fn shift(&mut self, point: &Point, moves: &[f32]) {
        let bias = self.weights.len() - self.classes;
        for (weight, by) in self.weights[bias..].iter_mut().zip(moves) {
            *weight += by;
        }
        for &(column, value) in point {
            let row = &mut self.weights[column as usize * self.classes..][..self.classes];
            for (weight, by) in row.iter_mut().zip(moves) {
                *weight += value * by;
            }
        }
    }
}

/// Fisher–Yates with a linear congruential generator: the same order everywhere.
fn shuffle(order: &mut [usize], seed: &mut u64) {
    for last in (1..order.len()).rev() {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        order.swap(last, (*seed >> 33) as usize % (last + 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separates_what_can_be_separated() {
        let examples: Vec<(Point, usize)> =
            (0..60).map(|at| (vec![(at % 3, 0.8), (3 + at % 2, 0.6)], at as usize % 3)).collect();
        let planes = Planes::learn(&examples, 3, 5);
        for (point, label) in &examples {
            let scores = planes.scores(point);
            assert!((0..3).all(|class| class == *label || scores[class] < scores[*label]), "{scores:?}");
        }
        assert_eq!(planes, Planes::learn(&examples, 3, 5));
    }
}
