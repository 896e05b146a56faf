@echo off
rem Starts @NAME@: without a command its window, with one what the command says ("@COMMAND@ --help").
rem It takes the Java beside it, else the one of JAVA_HOME, else the one on the path, from @JAVA@ on.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "JAVA="
if exist "%HERE%runtime\bin\java.exe" set "JAVA=%HERE%runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" set "JAVA=%%~$PATH:J"
if not defined JAVA goto missing
set "RELEASE="
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:" version ""') do if not defined RELEASE set "RELEASE=%%~V"
for /f "delims=.-+_" %%M in ("%RELEASE%") do set "RELEASE=%%M"
if not defined RELEASE goto missing
if %RELEASE% LSS @JAVA@ goto missing
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
set "OWN=%USERPROFILE%\.local\share\@COMMAND@"
set OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m --enable-native-access=ALL-UNNAMED -Dheadroom.command=@COMMAND@ "-Dheadroom.own=%OWN%" "-Dheadroom.logs=%OWN%\logs"
set "FIRST=%~1"
if not defined FIRST goto window
if "%FIRST%"=="-h" goto help
if "%FIRST%"=="--help" goto help
if "%FIRST:~0,1%"=="-" goto window
"%JAVA%" %OPTIONS% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -data @none -configuration "%OWN%\commands" -application org.headroom.cli.command %*
exit /b %ERRORLEVEL%

:help
"%JAVA%" %OPTIONS% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -data @none -configuration "%OWN%\commands" -application org.headroom.cli.command --help
exit /b %ERRORLEVEL%

rem It ends with 23 when it wants to be started again, as after the installation of a plugin.
:window
"%JAVA%" %OPTIONS% -jar "%LAUNCHER%" -nosplash %*
if %ERRORLEVEL% EQU 23 goto window
exit /b %ERRORLEVEL%

:missing
echo @COMMAND@: Java @JAVA@ or later is missing. Install one (Eclipse Temurin has it), or set JAVA_HOME to its folder. 1>&2
exit /b 1
