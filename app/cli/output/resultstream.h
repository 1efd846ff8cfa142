#pragma once

#include "app/cli/output/standarderror.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace holdall::cli {

/// Standard output, where results go: every text is delivered at once. After a failure nothing more
/// is written.
class ResultStream {
public:
    /// Takes a line of progress off the terminal before it writes, since both may be the same one.
    explicit ResultStream(StandardError& errors) : m_errors(errors) { }

    void writeLine(const QString& line);
    void writeLine(QByteArray line);
    void write(std::string_view text);

    /// The errno of the write that failed.
    std::optional<int> failure() const { return m_failure; }

private:
    StandardError& m_errors;
    std::optional<int> m_failure;
};

} // namespace holdall::cli
