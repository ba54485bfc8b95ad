package org.safeconduct.s3;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.safeconduct.vault.VaultException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// What went wrong at the store, in words for whoever has to do something about it.
record Faults(S3Settings settings) {
    VaultException explain(SdkException fault) {
        return new VaultException(words(fault), fault);
    }

    private String words(SdkException fault) {
        var store = "The object store at " + settings.name();
        if (fault instanceof S3Exception answer) {
            return store + answered(answer);
        }
        return store + unanswered(fault);
    }

    private String answered(S3Exception answer) {
        var code =
                answer.awsErrorDetails() == null ? "" : answer.awsErrorDetails().errorCode();
        if ("NoSuchBucket".equals(code)) {
            return " has no bucket named " + settings.bucket() + ". Make it there, or name the right one.";
        }
        return switch (answer.statusCode()) {
            case 401, 403 ->
                " refuses our access key. Check the key file, and what the key may do in the bucket "
                        + settings.bucket() + ".";
            case 404 -> " has lost the object meanwhile.";
            case 500, 502, 503, 504 -> " is in trouble (it answers " + answer.statusCode() + "). Try again later.";
            default -> " does not do what it was asked (it answers " + answer.statusCode() + ").";
        };
    }

    private static String unanswered(SdkException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _, SocketTimeoutException _ -> {
                    return " does not answer in time. Try again later.";
                }
                case ConnectException _, UnknownHostException _, NoRouteToHostException _ -> {
                    return " cannot be reached. Check the address and the line to it.";
                }
                case SSLException _ -> {
                    return " does not prove who it is. Check the address and its certificate.";
                }
                default -> {}
            }
        }
        return " broke the connection off. Try again later.";
    }
}
