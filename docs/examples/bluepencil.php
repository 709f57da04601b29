<?php
/**
 * Plugin Name: Bluepencil
 * Description: Asks the gate before a post is published. Define BLUEPENCIL_GATE and BLUEPENCIL_KEY in wp-config.php.
 */

/** Gives nothing when the post may be published, and a WP_Error for whatever else happens. */
function bluepencil_held(string $id, string $title, string $content): ?WP_Error
{
    $post = [
        'id' => 'wordpress:' . $id,
        'text' => trim($title . "\n\n" . wp_strip_all_tags($content)),
        'meta' => ['channel' => 'website', 'account' => 'official'],
    ];
    $response = wp_remote_post(BLUEPENCIL_GATE . '/v1/check', [
        'timeout' => 4,
        'redirection' => 0,
        'headers' => ['authorization' => 'Bearer ' . BLUEPENCIL_KEY, 'content-type' => 'application/json'],
        'body' => wp_json_encode($post),
    ]);
    $answer = is_wp_error($response) || wp_remote_retrieve_response_code($response) !== 200
        ? null
        : json_decode(wp_remote_retrieve_body($response), true);
    $verdict = $answer['verdict'] ?? 'indeterminate';
    if ($verdict === 'publish' || $verdict === 'advise') {
        return null;
    }
    $messages = array_column($answer['findings'] ?? [], 'message');
    $text = $messages ? implode("\n", $messages) : 'This post is held: it could not be checked.';
    return new WP_Error('bluepencil_' . $verdict, $text, ['status' => 422]);
}

// The block editor, and every client of the REST API.
add_filter('rest_pre_insert_post', function ($prepared, $request) {
    $status = $prepared->post_status ?? get_post_status($prepared->ID ?? 0);
    if (is_wp_error($prepared) || !in_array($status, ['publish', 'future'], true)) {
        return $prepared;
    }
    $before = isset($prepared->ID) ? get_post($prepared->ID) : null;
    $title = $prepared->post_title ?? ($before->post_title ?? '');
    $content = $prepared->post_content ?? ($before->post_content ?? '');
    return bluepencil_held((string) ($prepared->ID ?? 'new'), $title, $content) ?? $prepared;
}, 10, 2);

// The classic editor, quick edit and XML-RPC cannot show an error here: the post stays a draft.
add_filter('wp_insert_post_data', function ($data, $given) {
    $isRest = defined('REST_REQUEST') && REST_REQUEST;
    if ($isRest || $data['post_type'] !== 'post' || !in_array($data['post_status'], ['publish', 'future'], true)) {
        return $data;
    }
    $id = (string) ($given['ID'] ?? 'new');
    if (bluepencil_held($id, wp_unslash($data['post_title']), wp_unslash($data['post_content']))) {
        $data['post_status'] = 'pending';
    }
    return $data;
}, 10, 2);
