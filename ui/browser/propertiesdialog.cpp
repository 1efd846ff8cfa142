#include "ui/browser/propertiesdialog.h"

#include "ui/browser/entrytext.h"
#include "ui/browser/pagesubject.h"
#include "ui/widgets/fittingscrollarea.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/plaintext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdall::ui {

namespace {

QWidget* tableOf(const Properties& properties)
{
    auto* table = new QWidget;
    auto* rows = new QFormLayout(table);
    rows->setContentsMargins({});
    rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (const Property& each : properties) {
        QLabel* title = plainLabel(each.label);
        title->setForegroundRole(QPalette::PlaceholderText);
        QLabel* value = wrappingLabel(isolated(each.value));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(textOf({each}));
        alignLeading(*value);
        rows->addRow(title, value);
    }
    return table;
}

} // namespace

PropertiesDialog::PropertiesDialog(const QString& name, const Properties& properties, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Properties"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel* heading = wrappingLabel(isolated(name));
    heading->setFont(headingFont(font(), 2));
    alignLeading(*heading);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(symbolicIcon(QStringLiteral("copy")));
    const QString text = name + u'\n' + textOf(properties);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addWidget(heading);
    layout->addWidget(new FittingScrollArea(tableOf(properties)), 1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void PropertiesDialog::showEntry(const EntryTree& tree, EntryTree::Id id, QWidget* parent)
{
    (new PropertiesDialog(entryNameText(tree, id), entryProperties(tree, id), parent))->show();
}

void PropertiesDialog::showArchive(const KnownArchive& archive, QWidget* parent)
{
    (new PropertiesDialog(archive.subject.title(), archiveProperties(archive), parent))->show();
}

} // namespace holdall::ui
