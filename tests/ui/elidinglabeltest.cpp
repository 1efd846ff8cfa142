#include "ui/widgets/elidinglabel.h"

#include <QImage>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(QLabel& label, const QSize& size)
{
    label.resize(size);
    return label.grab().toImage();
}

} // namespace

class ElidingLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsShown();
    void theRestIsAnEllipsis_data();
    void theRestIsAnEllipsis();
    void itAsksForNoWidth();
};

void ElidingLabelTest::whatFitsIsShown()
{
    ui::ElidingLabel label(Qt::ElideMiddle);
    label.setText(u"a <b>name</b>.zip"_s);
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    plain.setText(label.text());
    const QSize size = plain.sizeHint() + QSize(20, 0);
    QCOMPARE(pictureOf(label, size), pictureOf(plain, size));
}

void ElidingLabelTest::theRestIsAnEllipsis_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::TextElideMode>("mode");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char* const runs = direction == Qt::LeftToRight ? "from left" : "from right";
        QTest::addRow("%s, middle", runs) << direction << Qt::ElideMiddle;
        QTest::addRow("%s, right", runs) << direction << Qt::ElideRight;
    }
}

void ElidingLabelTest::theRestIsAnEllipsis()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::TextElideMode, mode);
    ui::ElidingLabel label(mode);
    label.setLayoutDirection(direction);
    label.setText(u"a name that is longer than there is room for.tar.xz"_s);
    const QSize size(120, label.sizeHint().height());
    QLabel shown;
    shown.setLayoutDirection(direction);
    shown.setText(label.fontMetrics().elidedText(label.text(), mode, size.width()));
    QVERIFY(shown.text().contains(u'\u2026'));
    QCOMPARE(pictureOf(label, size), pictureOf(shown, size));
    QCOMPARE(label.text(), u"a name that is longer than there is room for.tar.xz"_s);
}

void ElidingLabelTest::itAsksForNoWidth()
{
    ui::ElidingLabel label(Qt::ElideRight);
    label.setText(u"a name that is longer than there is room for"_s);
    QCOMPARE(label.sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
    QVERIFY(label.sizeHint().height() >= label.fontMetrics().height());
}

QTEST_MAIN(ElidingLabelTest)
#include "elidinglabeltest.moc"
