// Whether the database answers.
//
// @row answers BOOLEAN!
// @rows one
// @mode READ
RETURN true AS answers
