#pragma once

#include <QString>

namespace holdall::cli {

/// Standard error: messages for a person, and on a terminal also notes and one line of progress
/// that is redrawn in place. Not a terminal: messages alone. Used by one thread.
class StandardError {
public:
    explicit StandardError(QString program);

    bool isTerminal() const { return m_isTerminal; }

    void message(const QString& text); ///< "PROGRAM: TEXT"
    void note(const QString& text); ///< on a terminal only
    void showProgress(const QString& line); ///< in place of the last one; on a terminal only
    void eraseProgress(); ///< before anything else is written to the terminal

private:
    QString m_program;
    bool m_isTerminal;
    bool m_hasProgress = false;
};

} // namespace holdall::cli
