/// One line of the table: what was measured, on what, with what score, beside what is aimed at.
struct Finding {
    /// What was measured.
    var measure: String
    /// The data, with how many cases it has.
    var data: String
    /// The score, in words.
    var score: String
    /// What is aimed at, or the score of the best known other program.
    var aim: String
}
