// holdall-render-icon SVG SIZE PNG: draws the application's icon with a side of SIZE pixels. Run by the
// build.

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdlib>

int main(int argc, char* argv[])
{
    if (argc != 4) {
        return EXIT_FAILURE;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    const int side = std::atoi(argv[2]);
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return renderer.isValid() && image.save(QString::fromLocal8Bit(argv[3]), "PNG") ? EXIT_SUCCESS
                                                                                    : EXIT_FAILURE;
}
