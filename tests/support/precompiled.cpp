// Nothing: a source for the program that the tests' precompiled headers belong to (tests/CMakeLists.txt).

int main()
{
    return 0;
}
