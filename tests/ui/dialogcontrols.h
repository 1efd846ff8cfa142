#pragma once

#include "app/presets/compresschoices.h"
#include "ui/compress/optionfield.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace holdall::test {

using codec::Format;

/// The control with this accessible name.
template <typename Widget> Widget* named(const QWidget& dialog, const QString& name)
{
    for (Widget* widget : dialog.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

inline void chooseFormat(QWidget& dialog, Format format)
{
    auto* box = named<QComboBox>(dialog, QStringLiteral("Format"));
    box->setCurrentIndex(box->findData(static_cast<int>(format)));
}

inline void chooseContainer(QWidget& dialog, const char* title)
{
    auto* box = named<QComboBox>(dialog, QStringLiteral("Format"));
    box->setCurrentIndex(box->findText(QLatin1StringView(title), Qt::MatchStartsWith));
}

inline const std::vector<CompressSource> oneFile{{.path = "/nowhere/letter.txt"}};
inline const std::vector<CompressSource> oneFolder{{.path = "/nowhere/photos", .isFolder = true}};
inline const std::vector<CompressSource> twoFiles{{.path = "/nowhere/holiday-1.jpg"},
                                                  {.path = "/nowhere/holiday-2.jpg"}};

inline void open(const QWidget& dialog, const char* title)
{
    for (ui::Section* section : dialog.findChildren<ui::Section*>()) {
        if (section->findChild<QToolButton*>()->accessibleName() == QLatin1StringView(title)) {
            section->setOpen(true);
        }
    }
}

inline QLineEdit* filters(const QWidget& dialog)
{
    return named<QLineEdit>(dialog, QStringLiteral("Filter chain"));
}

inline QPushButton* acceptButton(const QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(QStringLiteral("accept"));
}

inline QString shownProblems(const QWidget& dialog)
{
    QStringList problems;
    for (const ui::OptionField* field : dialog.findChildren<ui::OptionField*>()) {
        problems << field->problem();
    }
    problems.removeAll(QString());
    return problems.join(u'\n');
}

} // namespace holdall::test
