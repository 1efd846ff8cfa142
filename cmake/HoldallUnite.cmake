# The sources of a folder are compiled as a few units instead of one by one: most of a compiler's time goes into
# what they all include. So names in unnamed namespaces are unique in a folder. The preset dev compiles each source
# alone.

option(HOLDALL_UNITE "Compile the sources of a folder together" ON)

set(HOLDALL_UNIT_SIZE 10) # sources, at most

# holdall_unite(TARGET): to be called when all folders have named their sources.
function(holdall_unite target)
    if(NOT HOLDALL_UNITE)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source NORMALIZE)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE relative)
        cmake_path(GET relative PARENT_PATH folder)
        string(MAKE_C_IDENTIFIER "${folder}" folder)
        math(EXPR unit "0${count_${folder}} / ${HOLDALL_UNIT_SIZE}")
        math(EXPR count_${folder} "0${count_${folder}} + 1")
        set_source_files_properties("${source}" TARGET_DIRECTORY ${target}
            PROPERTIES UNITY_GROUP "${folder}_${unit}")
    endforeach()
endfunction()
