package org.safeconduct.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.safeconduct.app.start.Demo;

/// A window of Chromium without a screen, with a profile of its own.
public final class Browser implements AutoCloseable {
    /// Why a test is skipped.
    static final String WANTED = "needs Chromium and chromedriver, which './safeconduct test' installs where it may";

    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver chrome;
    private final URI home;
    private boolean scripts = true;

    private Browser(ChromeDriver chrome, URI home) {
        this.chrome = chrome;
        this.home = home;
    }

    /// Whether there is a browser on this machine; why not is said by whoever skips a test for it.
    public static boolean isInstalled() {
        return program("chromium", "chromium-browser").isPresent() && driver().isPresent();
    }

    static Browser at(URI home, Path downloads) {
        QUIET.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options(downloads)), home);
    }

    /// A window in which a member of the cast has signed in.
    static Browser of(String login, Path downloads) {
        var demo = Demo.running();
        var browser = at(demo.home(), downloads);
        browser.open("/sign-in");
        browser.write("login", login);
        browser.write("password", demo.password());
        browser.press("main form button.primary");
        browser.waitFor(".menu");
        return browser;
    }

    /// Nothing that a browser tells its maker, and no guard that root may not use.
    private static ChromeOptions options(Path downloads) {
        var options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser").orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-quic",
                "--hide-scrollbars");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Optional<Path> driver() {
        return program("chromedriver");
    }

    private static Optional<Path> program(String... names) {
        var folders = Stream.concat(
                Stream.of(System.getenv("PATH").split(":")),
                Stream.of("/usr/lib/chromium", "/usr/lib/chromium-browser"));
        return folders.flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Loads a page of ours by its address within the house.
    void open(String address) {
        chrome.get(home.resolve(address).toString());
    }

    /// Where the window is now, within the house.
    String address() {
        var now = URI.create(Objects.requireNonNull(chrome.getCurrentUrl()));
        return now.getRawPath() + (now.getRawQuery() == null ? "" : "?" + now.getRawQuery());
    }

    void useWidth(int pixels) {
        useScreen(pixels, 900, 1);
    }

    /// @param sharpness pixels of the screen for each pixel of the page, in one direction
    void useScreen(int width, int height, double sharpness) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", sharpness, "mobile", false));
    }

    /// What the device prefers; a page follows it until its reader chooses. Nothing moves, so that nobody looks at a
    /// colour on its way to another.
    void useBrightness(String scheme) {
        chrome.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void useScripts(boolean on) {
        scripts = on;
        chrome.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /// Whether a page can renew itself.
    boolean usesScripts() {
        return scripts;
    }

    void write(String name, String words) {
        var field = chrome.findElement(By.name(name));
        field.clear();
        field.sendKeys(words);
    }

    WebElement find(String selector) {
        return chrome.findElement(By.cssSelector(selector));
    }

    List<WebElement> list(String selector) {
        return chrome.findElements(By.cssSelector(selector));
    }

    /// Presses what is there, or will be in a moment.
    void press(String selector) {
        waitFor(selector);
        find(selector).click();
    }

    /// Presses a link or a button that leads to another page, and waits until that page is there. The driver does not
    /// always notice on a busy machine that one is coming.
    void follow(String selector) {
        waitFor(selector);
        leaveBy(find(selector));
    }

    void followLink(String words) {
        leaveBy(chrome.findElement(By.partialLinkText(words)));
    }

    private void leaveBy(WebElement door) {
        var old = find("html");
        door.click();
        new WebDriverWait(chrome, Duration.ofSeconds(60)).until(ExpectedConditions.stalenessOf(old));
        waitFor("main");
    }

    /// Takes one thing at a handle and lets go of it over another, as a hand with a mouse does.
    void drag(String handle, String onto) {
        new Actions(chrome)
                .moveToElement(find(handle))
                .clickAndHold()
                .moveToElement(find(onto))
                .release()
                .perform();
    }

    /// A key in the computer that makes passkeys, and a finger that is always laid on it.
    void plugInKey() {
        chrome.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true));
    }

    void signOut() {
        press(".menu summary");
        press("form[action='/sign-out'] button");
        waitFor("input[name=password]");
    }

    void reload() {
        chrome.navigate().refresh();
    }

    void waitUntil(Duration atMost, BooleanSupplier done) {
        new WebDriverWait(chrome, atMost)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> done.getAsBoolean());
    }

    void waitFor(String selector) {
        waitFor(selector, Duration.ofSeconds(60));
    }

    void waitFor(String selector, Duration atMost) {
        waitUntil(atMost, () -> !list(selector).isEmpty());
    }

    String text() {
        return find("body").getText();
    }

    @SuppressWarnings("unchecked")
    <T> T ask(String script, Object... with) {
        return (T) Objects.requireNonNull(chrome.executeScript(script, with));
    }

    @SuppressWarnings("unchecked")
    <T> T askAndWait(String script, Object... with) {
        return (T) Objects.requireNonNull(chrome.executeAsyncScript(script, with));
    }

    /// What the browser had to complain about since it was last asked.
    List<String> complaints() {
        return chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /// What the window shows, as a picture.
    void snap(Path file) {
        var shot = chrome.executeCdpCommand("Page.captureScreenshot", Map.of());
        try {
            Files.write(file, Base64.getDecoder().decode((String) Objects.requireNonNull(shot.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chrome.quit();
    }
}
