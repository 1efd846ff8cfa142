#include "ui/compress/compressdialog.h"

#include "app/errortext.h"
#include "ui/compress/encoderform.h"
#include "ui/compress/outputform.h"
#include "ui/widgets/fittingscrollarea.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdall::ui {

namespace {

QString heading(const CompressDialog::Sources& sources)
{
    return sources.count == 1 ? CompressDialog::tr("Compress %1").arg(sources.name)
                              : CompressDialog::tr("Compress %1 Items").arg(sources.count);
}

/// Gives the labels of all forms one width, so that their fields line up.
void alignLabels(const QList<QFormLayout*>& forms)
{
    QList<QWidget*> labels;
    int width = 0;
    for (const QFormLayout* form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget()) {
                labels << item->widget();
                width = qMax(width, item->widget()->sizeHint().width());
            }
        }
    }
    for (QWidget* label : labels) {
        label->setMinimumWidth(width);
    }
}

QFrame* separator()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

CompressDialog::CompressDialog(const Sources& sources, const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_encoder(new EncoderForm)
    , m_output(new OutputForm)
    , m_memory(wrappingLabel())
    , m_asks(new QCheckBox(tr("&Do not ask again: use these options for every drop")))
{
    setWindowTitle(tr("Compress"));
    layOut(sources);
    alignLabels(findChildren<QFormLayout*>());
    m_encoder->setSettings(preferences.compress.container, preferences.compress.settings);
    m_output->setArchivable(sources.count > 1 || sources.hasFolder);
    m_output->setChoices(preferences.compress);
    m_asks->setChecked(!preferences.asksBeforeCompressing);
    connect(m_encoder, &EncoderForm::changed, this, &CompressDialog::validate);
    connect(m_output, &OutputForm::changed, this, &CompressDialog::validate);
    validate();
    m_accept->setFocus();
}

void CompressDialog::layOut(const Sources& sources)
{
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    const int space = fontMetrics().height();
    lines->setContentsMargins({});
    lines->setSpacing(space);
    QLabel* title = wrappingLabel(heading(sources));
    title->setFont(headingFont(font(), 2));
    lines->addWidget(title);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_encoder, m_memory, separator(), m_output, separator(), m_asks}) {
        lines->addWidget(part);
    }
    lines->addStretch();
    content->setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space);
    layout->setSpacing(space);
    layout->addWidget(new FittingScrollArea(content));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("C&ompress"), QDialogButtonBox::AcceptRole);
    m_accept->setIcon(symbolicIcon(QStringLiteral("compress")));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void CompressDialog::validate()
{
    const std::optional<codec::MemoryEstimate> memory = m_encoder->validate();
    const bool isOutputFine = m_output->validate();
    m_output->setCoder(m_encoder->coder());
    m_accept->setEnabled(memory && isOutputFine);
    if (memory) {
        m_memory->setText(tr("Needs about %1 of memory to compress, %2 to extract.")
                              .arg(sizeText(memory->compress), sizeText(memory->decompress)));
    } else {
        m_memory->setText(tr("These options do not fit together: see above."));
    }
}

CompressChoices CompressDialog::choices() const
{
    CompressChoices choices;
    choices.container = m_encoder->container();
    choices.password = m_encoder->password();
    choices.settings = m_encoder->settings().value_or(codec::EncoderSettings());
    m_output->apply(choices);
    return choices;
}

bool CompressDialog::asksNextTime() const
{
    return !m_asks->isChecked();
}

} // namespace holdall::ui
