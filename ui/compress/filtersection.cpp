#include "ui/compress/filtersection.h"

#include "app/displayname.h"
#include "codec/xz/filterlist.h"
#include "ui/compress/filterrow.h"
#include "ui/compress/optionfield.h"
#include "ui/compress/problemtext.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdall::ui {

namespace {

using codec::FilterChain;
using Version = codec::LzmaFilter::Version;

/// The text with a mark in front of what cannot be read.
QString marked(const QString& text)
{
    const std::string bytes = text.toStdString();
    const std::optional<std::size_t> place = codec::mistakeIn(bytes);
    if (!place) {
        return {};
    }
    const QString shown = displayText(bytes.substr(0, *place)) + u'▸' + displayText(bytes.substr(*place));
    return FilterSection::tr("The mark is at the mistake: %1").arg(isolated(shown));
}

constexpr std::size_t mostFilters = 4;

} // namespace

FilterSection::FilterSection(QWidget* parent)
    : ChoiceSection(tr("Filte&rs"), parent)
    , m_text(new QLineEdit)
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
    , m_add(new QPushButton(tr("Add a Filter")))
{
    m_text->setPlaceholderText(QStringLiteral("x86 lzma2:preset=9,dict=64MiB"));
    addClearButton(*m_text);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setToolTip(tr("Up to four filters, the last one LZMA. A chain stands instead of a level."));
    addRow(tr("Filter chain:"), m_text, "filters");
    m_add->setIcon(symbolicIcon(QStringLiteral("add")));
    m_lines->setContentsMargins({});
    m_lines->addWidget(m_add, 0, Qt::AlignLeading);
    addRow(QString(), m_list, "filter list");
    connect(m_text, &QLineEdit::textChanged, this, &FilterSection::readText);
    connect(m_add, &QPushButton::clicked, this, &FilterSection::addFilter);
}

bool FilterSection::applies() const
{
    return m_format.container == Container::SevenZip
        || (!m_format.container && codec::info(m_format.coder).filters);
}

bool FilterSection::isGiven() const
{
    return applies() && !text().isEmpty();
}

QString FilterSection::text() const
{
    return m_text->text().trimmed();
}

void FilterSection::adapt(const ChosenFormat& format)
{
    m_format = format;
    setVisible(applies());
}

/// Rows that say the same already stay as they are: somebody may be typing in them.
void FilterSection::readText()
{
    if (text().isEmpty()) {
        showRows({});
    } else if (const auto chain = FilterChain::parse(text().toStdString())) {
        const std::vector<codec::Filter> wanted = codec::filtersOf(*chain);
        if (codec::filterText(wanted) != codec::filterText(filters())) {
            showRows(wanted);
        }
    }
    Q_EMIT changed();
}

void FilterSection::writeText()
{
    m_text->setText(QString::fromStdString(codec::filterText(filters())));
}

std::vector<codec::Filter> FilterSection::filters() const
{
    std::vector<codec::Filter> filters;
    std::ranges::transform(m_rows, std::back_inserter(filters), &FilterRow::filter);
    return filters;
}

void FilterSection::showRows(const std::vector<codec::Filter>& filters)
{
    while (m_rows.size() > filters.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t index = 0; index < filters.size(); ++index) {
        if (index < m_rows.size()) {
            m_rows[index]->setFilter(filters[index]);
            continue;
        }
        auto* row = new FilterRow(filters[index]);
        connect(row, &FilterRow::changed, this, &FilterSection::writeText);
        connect(row, &FilterRow::upWanted, this, [this, row] { moveUp(row); });
        connect(row, &FilterRow::removeWanted, this, [this, row] { remove(row); });
        row->setFirst(index == 0);
        m_lines->insertWidget(static_cast<int>(index), row);
        m_rows.push_back(row);
    }
    m_add->setEnabled(m_rows.size() < mostFilters);
}

/// The first is the LZMA that every chain ends with; others come in front of the last.
void FilterSection::addFilter()
{
    std::vector<codec::Filter> wanted = filters();
    if (wanted.empty()) {
        const bool isOld = !m_format.container && m_format.coder == codec::Format::Lzma;
        wanted.emplace_back(codec::LzmaFilter{.version = isOld ? Version::Lzma1 : Version::Lzma2});
    } else {
        wanted.insert(wanted.end() - 1, codec::DeltaFilter());
    }
    showRows(wanted);
    writeText();
}

void FilterSection::moveUp(FilterRow* row)
{
    std::vector<codec::Filter> wanted = filters();
    const auto place = std::ranges::find(m_rows, row) - m_rows.begin();
    std::swap(wanted.at(static_cast<std::size_t>(place)), wanted.at(static_cast<std::size_t>(place - 1)));
    showRows(wanted);
    writeText();
}

void FilterSection::remove(FilterRow* row)
{
    std::vector<codec::Filter> wanted = filters();
    wanted.erase(wanted.begin() + (std::ranges::find(m_rows, row) - m_rows.begin()));
    showRows(wanted);
    writeText();
}

bool FilterSection::validate()
{
    if (!isGiven()) {
        return true;
    }
    const auto chain = FilterChain::parse(text().toStdString());
    if (!chain) {
        QStringList lines{problemText(chain.error()), marked(text())};
        lines.removeAll(QString());
        field("filters")->setProblem(lines.join(u'\n'));
        setOpen(true);
    }
    return chain.has_value();
}

void FilterSection::setChoices(const CompressChoices& choices)
{
    const auto& chain = choices.settings.filters;
    m_text->setText(chain ? QString::fromStdString(codec::filterText(codec::filtersOf(*chain))) : QString());
}

void FilterSection::apply(CompressChoices& choices) const
{
    const auto chain =
        isGiven() ? FilterChain::parse(text().toStdString()) : codec::Result<FilterChain>(std::unexpect);
    if (chain) {
        choices.settings.filters = *chain;
    }
}

void FilterSection::summarise()
{
    setSummary(isGiven() ? isolated(displayText(text().toStdString())) : tr("as the level says"));
}

} // namespace holdall::ui
