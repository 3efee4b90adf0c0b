# SPDX-License-Identifier: GPL-3.0-or-later
#
# hookbench_options: flags that every target shares.
# hookbench_room(): one static library a room, included from the project root.
# hookbench_test(): one Qt Test executable, registered with ctest.

option(HOOKBENCH_WERROR "Treat warnings as errors" OFF)
option(HOOKBENCH_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(HOOKBENCH_FUZZ "Build the fuzz targets for libFuzzer, everything with the sanitizers; needs clang" OFF)

add_library(hookbench_options INTERFACE)
target_compile_features(hookbench_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_compile_options(hookbench_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wnull-dereference
    $<$<BOOL:${HOOKBENCH_WERROR}>:-Werror>
    $<$<BOOL:${HOOKBENCH_SANITIZE}>:-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined -O1 -g1
        -Wno-maybe-uninitialized>) # which GCC 12 sees inside std::regex once the sanitizers have rewritten it
target_compile_definitions(hookbench_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_options(hookbench_options INTERFACE
    $<$<BOOL:${HOOKBENCH_SANITIZE}>:-fsanitize=address,undefined>)
if(HOOKBENCH_WERROR)
    # GCC 12 sees null dereferences inside Qt's own inline functions when it optimises.
    target_compile_options(hookbench_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wno-error=null-dereference>)
endif()
if(HOOKBENCH_FUZZ)
    target_compile_options(hookbench_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined -O1 -g1)
    target_link_options(hookbench_options INTERFACE -fsanitize=address,undefined)
endif()
find_program(HOOKBENCH_MOLD mold)
if(HOOKBENCH_MOLD)
    target_link_options(hookbench_options INTERFACE -fuse-ld=mold)
endif()

# hookbench_room(NAME [MOC] SOURCES ... [LINK ...])
# The room's sources are also what lupdate reads.
function(hookbench_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "MOC" "" "SOURCES;LINK")
    add_library(${name} STATIC ${room_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${room_MOC})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC Qt6::Core ${room_LINK} PRIVATE hookbench_options)
    foreach(source IN LISTS room_SOURCES)
        set_property(GLOBAL APPEND PROPERTY HOOKBENCH_TRANSLATABLE ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    endforeach()
endfunction()

# Qt tells every test where it was written and built, for QFINDTESTDATA, which no test uses.
get_target_property(qt_test_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER qt_test_definitions EXCLUDE REGEX "^QT_TESTCASE_")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${qt_test_definitions}")

# hookbench_test(NAME [FILES] SOURCES ... [LINK ...] [TIMEOUT seconds])
# Tests run without a display, in a fixed locale and time zone. FILES: the test reads files of the project, and is told where they are. The
# others know nothing of the folder they are built in, so that a compiler cache serves every clone.
function(hookbench_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "FILES" "TIMEOUT" "SOURCES;LINK")
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 60)
    endif()
    add_executable(${name} ${test_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE Qt6::Test ${test_LINK} hookbench_options)
    if(test_FILES)
        target_compile_definitions(${name} PRIVATE
            HOOKBENCH_SOURCE_DIR="${PROJECT_SOURCE_DIR}" HOOKBENCH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.fonts.warning=false")
endfunction()
