#pragma once

#include "app/jobs/question.h"

#include <QWidget>

class QGridLayout;

namespace holdall::ui {

/// Two things that want one name, side by side: how large and how old each is, and which is the newer and the
/// larger one. All of it is in the accessible description, too.
class ConflictFacts : public QWidget {
    Q_OBJECT

public:
    /// What exists must be known.
    explicit ConflictFacts(const Question& question, QWidget* parent = nullptr);

private:
    void add(const QString& side, const FileStatus& status, const FileStatus* other);

    QGridLayout* m_grid;
    QStringList m_told;
};

/// What is remarkable about a thing beside another one: "newer", "larger", "newer, larger", or nothing.
QString advantagesOf(const FileStatus& status, const FileStatus& other);

} // namespace holdall::ui
