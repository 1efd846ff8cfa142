#include "shownwords.h"

#include "app/archive/archiveformat.h"
#include "codec/format.h"
#include "ui/settings/language.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace holdall::test {

namespace {

constexpr int mostRows = 20; ///< of a view whose cells are looked at

QString nameOf(const QObject& object)
{
    return QStringLiteral("%1 %2").arg(QLatin1StringView(object.metaObject()->className()),
                                       object.objectName());
}

/// Takes the texts of one widget after the other.
class Collector {
public:
    void collect(const QWidget& widget)
    {
        if (widget.objectName().startsWith(QStringLiteral("Scroll"))) {
            return; // Qt's own buttons for many tabs, which get their names once
        }
        m_place = nameOf(widget);
        takeCommon(widget);
        takeLabelsAndButtons(widget);
        takeFields(widget);
        takeTabs(widget);
        takeView(widget);
        for (const QAction* action : widget.actions()) {
            m_place = QStringLiteral("%1, action").arg(nameOf(widget));
            take("text", action->text());
            take("tool tip", action->toolTip());
            take("status tip", action->statusTip());
        }
    }

    std::vector<ShownWords> words;

private:
    void take(const char* what, const QString& text)
    {
        if (!text.isEmpty()) {
            words.push_back({text, QStringLiteral("%1: %2").arg(m_place, QLatin1StringView(what))});
        }
    }

    void takeCommon(const QWidget& widget)
    {
        take("title", widget.windowTitle());
        take("tool tip", widget.toolTip());
        take("status tip", widget.statusTip());
        take("accessible name", widget.accessibleName());
        take("accessible description", widget.accessibleDescription());
    }

    void takeLabelsAndButtons(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            take("text", label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            take("text", button->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            take("title", group->title());
        } else if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
            take("title", menu->title());
        }
    }

    void takeFields(const QWidget& widget)
    {
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            take("placeholder", line->placeholderText());
        } else if (const auto* text = qobject_cast<const QTextEdit*>(&widget)) {
            take("text", text->toPlainText());
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            for (int item = 0; item < box->count(); ++item) {
                take("choice", box->itemText(item));
            }
        } else if (const auto* spin = qobject_cast<const QSpinBox*>(&widget)) {
            take("special value", spin->specialValueText());
            take("suffix", spin->suffix());
        }
    }

    void takeTabs(const QWidget& widget)
    {
        const auto* bar = qobject_cast<const QTabBar*>(&widget);
        for (int tab = 0; bar != nullptr && tab < bar->count(); ++tab) {
            take("tab", bar->tabText(tab));
            take("tab's tip", bar->tabToolTip(tab));
        }
    }

    void takeView(const QWidget& widget)
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        const bool isHeader = qobject_cast<const QHeaderView*>(&widget) != nullptr;
        if (view == nullptr || view->model() == nullptr || isHeader) {
            return;
        }
        const QAbstractItemModel& model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            take("column", model.headerData(column, Qt::Horizontal).toString());
            take("column's tip", model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < qMin(mostRows, model.rowCount()); ++row) {
                const QModelIndex cell = model.index(row, column);
                take("cell", cell.data().toString());
                take("cell's tip", cell.data(Qt::ToolTipRole).toString());
                take("cell's accessible text", cell.data(Qt::AccessibleTextRole).toString());
            }
        }
    }

    QString m_place;
};

/// `text` without what stands in the pseudo-language's brackets, which may be nested.
QString outsideOfBrackets(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar character : text) {
        depth += character == u'⟦' ? 1 : 0;
        rest += depth == 0 ? character : QChar();
        depth -= character == u'⟧' ? 1 : 0;
    }
    return rest.remove(QChar());
}

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
        return false; // made to be as small as there is room
    }
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height()
                            : label.sizeHint().width() > label.width();
}

/// Qt's own: the arrow that shows what has no room on a tool bar, the cross of a tab.
bool isOfQt(const QAbstractButton& button)
{
    return button.objectName().startsWith(QStringLiteral("qt_")) || button.text().isEmpty();
}

QString described(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1: %2 (%3 of %4 pixels)")
        .arg(nameOf(widget), text)
        .arg(widget.width())
        .arg(widget.sizeHint().width());
}

} // namespace

std::vector<ShownWords> shownWords(const QWidget& root)
{
    Collector collector;
    collector.collect(root);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        collector.collect(*widget);
    }
    return collector.words;
}

QStringList untranslated(const std::vector<ShownWords>& words, QStringList data)
{
    std::ranges::sort(data, std::ranges::greater(), &QString::size); // parts of others last
    QStringList found;
    for (const ShownWords& shown : words) {
        static const QRegularExpression tag(QStringLiteral("</?[a-z]+/?>"));
        QString rest = outsideOfBrackets(shown.text).remove(tag);
        for (const QString& known : data) {
            rest.remove(known, Qt::CaseInsensitive);
        }
        if (std::ranges::any_of(rest, [](QChar character) { return character.isLetter(); })) {
            found << QStringLiteral("%1: %2").arg(shown.place, shown.text);
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList wordsWithoutTranslation()
{
    QStringList words{QStringLiteral("1.txt"),     QStringLiteral("2.zip"),   QStringLiteral("CRC32"),
                      QStringLiteral("CRC64"),     QStringLiteral("SHA-256"), QStringLiteral("UTF-8"),
                      QStringLiteral("filtered"),  QStringLiteral("huffman"), QStringLiteral("fixed"),
                      QStringLiteral("rle"),       QStringLiteral("default"), QStringLiteral("rwxr-xr-x"),
                      QStringLiteral("rw-r--r--"), QStringLiteral("stored"),  QStringLiteral("deflate")};
    for (const ui::Language& language : ui::languages()) {
        words << QString::fromUtf8(language.name);
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        words << QString::fromUtf8(format.title.data(), static_cast<qsizetype>(format.title.size()));
    }
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        words << QString::fromUtf8(format.title.data(), static_cast<qsizetype>(format.title.size()));
        for (const std::string_view suffix : format.suffixes) {
            words << QString::fromUtf8(suffix.data(), static_cast<qsizetype>(suffix.size()));
        }
    }
    words << QStringLiteral("MiB") << QStringLiteral("GiB") << QStringLiteral("x86 lzma2:preset=9,dict=64MiB")
          << QStringLiteral("lzma2:preset=6");
    return words;
}

QStringList textsOf(const QAbstractItemView& view, int column)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        texts << view.model()->index(row, column).data().toString();
    }
    return texts;
}

QStringList cutTexts(const QWidget& root)
{
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (label != nullptr && isCut(*label)) {
            cut << described(*widget, label->text());
        } else if (button != nullptr && !isOfQt(*button) && button->sizeHint().width() > button->width()) {
            cut << described(*widget, button->text());
        }
    }
    return cut;
}

} // namespace holdall::test
